// My data as a person uses it: files out and in, what would change, undo, and deleting everything.
import { readFile } from 'node:fs/promises'
import type { Download, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { accessibilityProblems } from '../../../tests/support/accessibility.ts'
import { words } from './support/people.ts'
import { useApp } from './support/use-app.ts'

const app = useApp()
const { text, plural } = words

const backup = (night: object) =>
  JSON.stringify({
    format: 'stillnight-backup',
    version: 2,
    made: '2026-11-20T08:00:00.000Z',
    diary: {
      attacks: [{ id: 'a', night: '2026-11-18', leg: 'left', severity: 6, note: '=1+1' }],
      nights: [night],
    },
    trials: [],
    changed: { 'attack/a': 1_795_000_000_000, 'night/2026-11-19': 1_795_000_000_000 },
    beside: { 'stillnight.country': 'IE' },
    unreadable: [],
  })

const noPain = { night: '2026-11-19', noPain: true }

async function pick(page: Page, name: string, content: string | Buffer): Promise<void> {
  const chosen = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: text('my-data.choose-file') }).click()
  await (await chosen).setFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) })
}

const tap = (page: Page, label: string): Promise<void> =>
  page.getByRole('button', { name: text(label) }).click()

async function save(page: Page, act: () => Promise<void>): Promise<{ name: string; content: Buffer }> {
  const begun = page.waitForEvent('download')
  await act()
  const download: Download = await begun
  return { name: download.suggestedFilename(), content: await readFile(await download.path()) }
}

const summary = (page: Page) => page.locator('.kept-list')

async function withDiary(): Promise<Page> {
  const page = await app.open({ hash: '#/my-data' })
  await pick(page, 'backup.json', backup(noPain))
  await tap(page, 'my-data.do-merge')
  await page.getByText(text('my-data.restored')).waitFor()
  return page
}

test('a backup is shown before it is brought in, and can be undone', async () => {
  const page = await app.open({ hash: '#/my-data' })
  await pick(page, 'backup.json', backup(noPain))
  await page
    .getByText('This backup is from 20 November 2026. In it: 1 attack and 1 entry for a whole night.')
    .waitFor()
  await page.getByText('New: 1 attack and 1 entry for a whole night').waitFor()
  expect(await summary(page).textContent()).toContain(text('my-data.nothing-yet'))

  await tap(page, 'my-data.do-merge')
  await page.getByText(text('my-data.restored')).waitFor()
  expect(await summary(page).textContent()).toContain('1 attack and 1 entry for a whole night')
  expect(await page.evaluate(() => localStorage.getItem('stillnight.country'))).toBe('IE')

  // The nights that were logged, as Nights counts them: the one with an attack has no entry of its own.
  expect(await summary(page).textContent()).toContain(plural('my-data.logged', 2))
  await summary(page).getByText(text('my-data.backup-whole')).waitFor()
  expect(await summary(page).textContent()).toContain('20 November 2026')

  await tap(page, 'my-data.undo-restore')
  await summary(page).getByText(text('my-data.nothing-yet')).waitFor()
  expect(await page.evaluate(() => localStorage.getItem('stillnight.country'))).toBeNull()
})

test('a double tap brings a backup in once, and one undo takes all of it back', async () => {
  const page = await app.open({ hash: '#/my-data' })
  await pick(page, 'backup.json', backup({ night: '2026-11-17', noPain: true }))
  await page.getByRole('button', { name: text('my-data.do-merge') }).dblclick()
  await tap(page, 'my-data.undo-restore')
  await summary(page).getByText(text('my-data.nothing-yet')).waitFor()
})

test('a backup that was brought in beside other nights is a backup, though an older one', async () => {
  const page = await withDiary()
  const later = backup({ night: '2026-11-17', noPain: true }).replace('2026-11-20T08', '2026-11-21T08')
  await pick(page, 'other.json', later)
  await tap(page, 'my-data.do-merge')
  await page.getByText(text('my-data.restored')).waitFor()
  await summary(page).getByText(text('my-data.backup-older')).waitFor()
  expect(await summary(page).textContent()).toContain('21 November 2026')
})

test('replacing says what would be deleted', async () => {
  const page = await withDiary()
  await pick(page, 'other.json', backup({ night: '2026-11-17', noPain: true }))
  await page.getByText('New: 1 entry for a whole night').waitFor()
  await page.getByRole('radio', { name: text('my-data.replace') }).check()
  await page.getByText('Deleted here: 1 entry for a whole night').waitFor()
  await tap(page, 'my-data.do-replace')
  await page.getByText(text('my-data.restored')).waitFor()
  await page.reload()
  await summary(page).getByText('1 attack and 1 entry for a whole night').waitFor()
})

test('an encrypted backup opens with its passphrase only, on another device', async () => {
  const page = await withDiary()
  await tap(page, 'my-data.suggest')
  const passphrase = await page.getByLabel(text('my-data.passphrase')).inputValue()
  expect(passphrase).toMatch(/^[a-z2-9]{4}(?:-[a-z2-9]{4}){3}$/)
  const { name, content } = await save(page, () => tap(page, 'my-data.save-age'))
  expect(name).toMatch(/^stillnight-backup-\d{4}-\d{2}-\d{2}\.age$/)
  expect(content.toString('latin1').slice(0, 21)).toBe('age-encryption.org/v1')
  await page.getByText(text('my-data.backup-whole')).waitFor()

  const other = await app.open({ hash: '#/my-data' })
  await pick(other, name, content)
  await other.getByLabel(text('my-data.unlock')).fill('not this one')
  await tap(other, 'my-data.open-file')
  await other.getByText(text('my-data.file-wrong-passphrase')).waitFor()
  await other.getByLabel(text('my-data.unlock')).fill(passphrase)
  await tap(other, 'my-data.open-file')
  await other.getByText('New: 1 attack and 1 entry for a whole night').waitFor()
})

test('a short passphrase is refused', async () => {
  const page = await app.open({ hash: '#/my-data' })
  await page.getByLabel(text('my-data.passphrase')).fill('night')
  await tap(page, 'my-data.save-age')
  await page.getByText(text('my-data.passphrase-short', { length: 10 })).waitFor()
})

test('a spreadsheet goes out, is edited, and comes in', async () => {
  const page = await withDiary()
  await page.getByText(text('my-data.other-files')).click()
  const { name, content } = await save(page, () => tap(page, 'my-data.save-csv'))
  const table = content.toString()
  expect(table).toContain("'=1+1")

  await pick(page, name, table.replace(',left,', ',right,').replace('yes', 'maybe'))
  // What could not be read is left as it is here.
  await page.getByText('Changed: 1 attack', { exact: true }).waitFor()
  await page.getByText(words.plural('my-data.file-unread', 1)).waitFor()
  await page.getByText(text('my-data.file-rows', { rows: '3' })).waitFor()
})

test.each([
  ['a spreadsheet', 'diary.csv', /\/csv-[^/]*\.js$/],
  ['an encrypted backup', 'diary.age', /\/encryption-worker-[^/]*\.js$/],
])('%s whose reader did not come is told, and does not wait for ever', async (_what, name, code) => {
  const page = await app.open({ hash: '#/my-data', mayReport: /Failed to|ERR_FAILED|Worker|^Error/ })
  await page.route(code, (route) => route.abort())
  await pick(page, name, name.endsWith('.age') ? 'age-encryption.org/v1' : 'entry,night')
  if (name.endsWith('.age')) {
    await page.getByLabel(text('my-data.unlock')).fill('one two three four')
    await tap(page, 'my-data.open-file')
  }
  await page.getByText(text('my-data.file-reader-missing')).waitFor()
})

test('a backup comes in where the browser keeps nothing beside the diary', async () => {
  const page = await app.open({
    hash: '#/my-data',
    before: (each) =>
      each.addInitScript(() => {
        Storage.prototype.setItem = () => {
          throw new DOMException('full', 'QuotaExceededError')
        }
      }),
  })
  await pick(page, 'other.json', backup({ night: '2026-11-17', noPain: true }))
  await tap(page, 'my-data.do-merge')
  await page.getByText(text('my-data.restored-not-saved')).waitFor()
  expect(await summary(page).textContent()).toContain('1 attack and 1 entry for a whole night')
})

test.each([
  ['empty.json', '', 'file-empty'],
  ['broken.json', '{"format":', 'file-not-json'],
  ['other.json', '[1, 2]', 'file-not-a-backup'],
  ['newer.json', '{"format":"stillnight-backup","version":99}', 'file-newer-version'],
  ['other.csv', 'a,b\n1,2', 'file-no-header'],
])('%s is told to be no use, and why', async (name, content, problem) => {
  const page = await app.open({ hash: '#/my-data' })
  await pick(page, name, content)
  await page.getByText(text(`my-data.${problem}`)).waitFor()
})

test('everything is deleted, after asking', async () => {
  const page = await withDiary()
  await tap(page, 'my-data.delete-all')
  await page
    .getByText('This is deleted: 1 attack and 1 entry for a whole night, your answers and your settings.')
    .waitFor()
  expect(await accessibilityProblems(page)).toEqual([])
  await tap(page, 'my-data.delete-no')
  await summary(page).getByText('1 attack and 1 entry for a whole night').waitFor()

  await tap(page, 'my-data.delete-all')
  await Promise.all([page.waitForEvent('load'), tap(page, 'my-data.delete-yes')])
  await page.getByText(text('my-data.deleted')).waitFor()
  const left = await page.evaluate(async () => ({
    keys: Object.keys(localStorage).filter((key) => key !== 'stillnight.kept'),
    records: await new Promise<number>((resolve, reject) => {
      const opening = indexedDB.open('stillnight')
      opening.onerror = () => reject(opening.error)
      opening.onsuccess = () => {
        const counting = opening.result.transaction('records').objectStore('records').count()
        counting.onsuccess = () => resolve(counting.result)
      }
    }),
  }))
  expect(left).toEqual({ keys: [], records: 0 })
})
