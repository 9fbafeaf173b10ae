// The browser tests need a real Chromium; on a bare Debian (a container, a CI machine) this installs one.
import { existsSync } from 'node:fs'
import { findChromium } from '../tests/support/chromium.ts'
import { step } from './steps.ts'

const isDebianRoot = () => existsSync('/usr/bin/apt-get') && process.getuid?.() === 0

/** True when a Chromium is there, found or installed; otherwise says what to do. */
export function ensureChromium(): boolean {
  if (findChromium() !== undefined) return true
  if (process.env.CHROMIUM_PATH) {
    console.error(`CHROMIUM_PATH is ${process.env.CHROMIUM_PATH}, but there is no such file.`)
    return false
  }
  if (isDebianRoot()) {
    step('apt-get update', ['apt-get', 'update', '-q'])
    step('install Chromium', [
      'env',
      'DEBIAN_FRONTEND=noninteractive',
      ...['apt-get', 'install', '-y', '-q', '--no-install-recommends', 'chromium', 'fonts-noto-core'],
    ])
  }
  if (findChromium() !== undefined) return true
  console.error('No Chromium found. Install Chromium or Chrome, or set CHROMIUM_PATH to one, and try again.')
  return false
}
