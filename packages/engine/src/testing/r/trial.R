# The randomisation test, its interval and the shift test, written anew in R from the formulas and not from our code.
# Prints one number a line, with the names that trial-recorded.json uses. Needs base R only.

orders_balanced <- function(blocks) {
  chosen <- combn(blocks, blocks / 2)
  all <- apply(chosen, 2, function(at) replace(integer(blocks), at, 1L))
  all[, apply(all, 2, function(order) max(rle(order)$lengths) <= 3)]
}
orders_pairs <- function(blocks) {
  first <- as.matrix(expand.grid(rep(list(0:1), blocks / 2)))
  apply(first, 1, function(row) as.vector(rbind(row, 1L - row)))
}

# Benefit: usual minus measure, since fewer attacks are better.
balanced_statistic <- function(order, nights) {
  arm <- order[nights$block]
  mean(nights$value[arm == 0]) - mean(nights$value[arm == 1])
}
pair_statistic <- function(order, nights) {
  means <- tapply(nights$value, nights$block, mean)
  counts <- tapply(nights$value, nights$block, length)
  first <- seq(1, length(order), 2)
  weight <- counts[first] * counts[first + 1] / (counts[first] + counts[first + 1])
  difference <- ifelse(order[first] == 1, means[first + 1] - means[first], means[first] - means[first + 1])
  weighted.mean(difference, weight)
}

# One-sided p of "better by more than effect": take the effect off, then count the orders that do at least as well.
p_value <- function(effect, drawn, orders, nights, statistic) {
  nights$value <- nights$value + effect * drawn[nights$block]
  all <- apply(orders, 2, statistic, nights)
  mean(all >= statistic(drawn, nights) - 1e-9)
}
# The two ends, by halving the step to where the test turns.
interval_end <- function(alpha, drawn, orders, nights, statistic, upper) {
  refused <- function(effect) {
    if (!upper) return(p_value(effect, drawn, orders, nights, statistic) <= alpha)
    mirrored <- nights
    mirrored$value <- -mirrored$value
    p_value(-effect, drawn, orders, mirrored, statistic) <= alpha
  }
  inside <- statistic(drawn, nights)
  outside <- inside + if (upper) 50 else -50
  for (step in 1:60) {
    middle <- (inside + outside) / 2
    if (refused(middle)) outside <- middle else inside <- middle
  }
  (inside + outside) / 2
}

value <- c(2, 1, 0, 3, 1, 2, 2, 0, 1, 1, 0, 0, 1, 0, 3, 1, 2, 2, 1, 4, 1, 0, 0, 2, 1, 0, 1, 1,
           1, 2, 3, 1, 0, 2, 2, 1, 0, 1, 0, 0, 2, 0, 0, 1, 1, 0, 2, 1, 0, 2, 1, 3, 0, 2, 1, 2,
           1, 0, 0, 1, 2, 0, 1, 3, 2, 1, 1, 2, 0, 2, 0, 1, 0, 1, 0, 0, 2, 2, 1, 3, 2, 0, 1, 2)
nights <- data.frame(value = value, block = rep(1:12, each = 7))
nights <- nights[-c(5, 20, 21, 50), ] # nights nobody recorded
say <- function(name, number) cat(name, " ", format(number, digits = 15), "\n", sep = "")

drawn_pairs <- c(0, 1, 0, 1, 0, 1, 1, 0, 1, 0, 1, 0)
pairs <- orders_pairs(12)
say("pairs.orders", ncol(pairs))
say("pairs.benefit", 7 * pair_statistic(drawn_pairs, nights))
say("pairs.chance", p_value(0, drawn_pairs, pairs, nights, pair_statistic))
say("pairs.low", 7 * interval_end(0.05, drawn_pairs, pairs, nights, pair_statistic, FALSE))
say("pairs.high", 7 * interval_end(0.05, drawn_pairs, pairs, nights, pair_statistic, TRUE))

drawn_balanced <- c(0, 1, 0, 0, 1, 1, 1, 0, 1, 0, 1, 0)
balanced <- orders_balanced(12)
say("balanced.orders", ncol(balanced))
say("balanced.benefit", 7 * balanced_statistic(drawn_balanced, nights))
say("balanced.chance", p_value(0, drawn_balanced, balanced, nights, balanced_statistic))
say("balanced.low", 7 * interval_end(0.05, drawn_balanced, balanced, nights, balanced_statistic, FALSE))
say("balanced.high", 7 * interval_end(0.05, drawn_balanced, balanced, nights, balanced_statistic, TRUE))

# The interval of a rate. Variance and degrees of freedom of Bell and McCaffrey by matrices, for a regression of block
# means on the arm (or of differences within pairs on nothing); the two levels of a supposed benefit by optimize(), and
# its ends by uniroot().
bell_mccaffrey <- function(design, y, weight, contrast) {
  root <- sqrt(weight)
  x <- design * root
  inverse <- solve(t(x) %*% x)
  hat <- x %*% inverse %*% t(x)
  left <- diag(length(y)) - hat
  residual <- as.vector(left %*% (y * root))
  pull <- as.vector(x %*% inverse %*% contrast) / sqrt(diag(left))
  shape <- left %*% (diag(pull^2)) %*% left
  list(
    variance = sum((pull * residual)^2),
    df = sum(diag(shape))^2 / sum(shape * t(shape))
  )
}
rate_interval <- function(usual, measure, share, spread, per_mean, per_square, alpha) {
  estimate <- usual - measure
  dispersion <- max(0, (spread$variance - per_mean * (usual + measure)) / (per_square * (usual^2 + measure^2)))
  supposed <- function(a, b) per_mean * (a + b) + dispersion * per_square * (a^2 + b^2)
  fitted <- function(benefit) {
    least <- max(0, -benefit)
    loss <- function(b) share * (usual * log(b + benefit) - (b + benefit)) + (1 - share) * (measure * log(b) - b)
    optimize(loss, c(least + 1e-9, 20), maximum = TRUE, tol = 1e-13)$maximum
  }
  apart <- function(benefit) {
    b <- fitted(benefit)
    scale <- supposed(b + benefit, b) / supposed(usual, measure)
    (benefit - estimate)^2 - qt(1 - alpha, spread$df)^2 * spread$variance * scale
  }
  c(uniroot(apart, c(estimate - 5, estimate), tol = 1e-12)$root, uniroot(apart, c(estimate, estimate + 5), tol = 1e-12)$root)
}
block_mean <- as.vector(tapply(nights$value, nights$block, mean))
block_nights <- as.vector(tapply(nights$value, nights$block, length))

first <- seq(1, 12, 2)
usual_mean <- ifelse(drawn_pairs[first] == 1, block_mean[first + 1], block_mean[first])
measure_mean <- ifelse(drawn_pairs[first] == 1, block_mean[first], block_mean[first + 1])
weight <- block_nights[first] * block_nights[first + 1] / (block_nights[first] + block_nights[first + 1])
spread <- bell_mccaffrey(matrix(1, 6, 1), usual_mean - measure_mean, weight, 1)
ends <- rate_interval(
  weighted.mean(usual_mean, weight), weighted.mean(measure_mean, weight), 0.5, spread,
  sum(weight^2 / (2 * weight)) / sum(weight)^2, sum(weight^2) / sum(weight)^2, 0.05
)
say("pairs.rate-low", 7 * ends[1])
say("pairs.rate-high", 7 * ends[2])

arm <- drawn_balanced
spread <- bell_mccaffrey(cbind(1 - arm, arm), block_mean, block_nights, c(1, -1))
own <- function(which) block_nights[arm == which]
ends <- rate_interval(
  weighted.mean(block_mean[arm == 0], own(0)), weighted.mean(block_mean[arm == 1], own(1)),
  sum(own(0)) / sum(block_nights), spread,
  (1 / sum(own(0)) + 1 / sum(own(1))) / 2, (sum(own(0)^2) / sum(own(0))^2 + sum(own(1)^2) / sum(own(1))^2) / 2, 0.05
)
say("balanced.rate-low", 7 * ends[1])
say("balanced.rate-high", 7 * ends[2])
say("student.5-percent-of-7", qt(0.95, 7))
say("student.1-percent-of-3.5", qt(0.99, 3.5))

# The search for patterns: two factors, the same night and the next.
known <- replace(value, c(5, 20, 21, 50), NA)
evening <- list(
  wine = (seq_along(value) * 7) %% 11 < 4,
  walk = replace((seq_along(value) * 5) %% 13 < 6, c(9, 30), NA)
)
level <- sapply(seq_along(known), function(night) {
  around <- intersect(seq(night - 14, night + 14), seq_along(known))
  frame <- data.frame(y = known[around], x = around - night)
  frame <- frame[!is.na(frame$y), ]
  fit <- lm(y ~ x, frame)
  (known[night] - coef(fit)[[1]]) / sqrt(mean(resid(fit)^2))
})
ring <- c(level, NA)
score <- function(factor, lag) {
  sapply(0:(length(ring) - 1), function(shift) {
    moved <- ring[(seq_along(value) - 1 + shift + lag) %% length(ring) + 1]
    yes <- moved[which(factor)]
    no <- moved[which(!factor)]
    n1 <- sum(!is.na(yes))
    n0 <- sum(!is.na(no))
    (mean(yes, na.rm = TRUE) - mean(no, na.rm = TRUE)) / sqrt(1 / n1 + 1 / n0)
  })
}
scores <- do.call(rbind, lapply(evening, function(factor) rbind(score(factor, 0), score(factor, 1))))
scores <- abs(scores / sqrt(rowMeans(scores^2)))
strongest <- apply(scores, 2, max)
for (row in 1:4) {
  name <- paste0("patterns.", names(evening)[(row + 1) %/% 2], ".", c("same-night", "next-night")[(row + 1) %% 2 + 1])
  say(name, mean(strongest >= scores[row, 1] - 1e-9))
}
