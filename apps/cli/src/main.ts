#!/usr/bin/env node
// The command `stillnight`.
console.log('stillnight: no commands yet')
