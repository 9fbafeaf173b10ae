// The files a person can take along, made of what is on the screen, saved or not: a full device is when a backup counts.

import { writeBackup } from '../../diary/exchange/backup.ts'
import { readBeside } from '../../diary/exchange/beside.ts'
import { encrypt } from '../../diary/exchange/encryption.ts'
import { entries, noteBackup, revision, unreadable } from '../../diary/kept.ts'
import { diaryOf } from '../../diary/record.ts'
import { fileName, saveFile } from './save-file.ts'

const backupText = (now: Date): string =>
  writeBackup({
    made: now.getTime(),
    entries: entries.value,
    beside: readBeside(() => localStorage),
    unreadable: unreadable.value,
  })

function noteMade(name: string, madeOf: number, now: Date): void {
  noteBackup({ at: now.getTime(), fileName: name, revision: madeOf })
}

/** Saves the encrypted backup. @throws when this browser cannot make it. */
export async function saveEncryptedBackup(passphrase: string, now: Date): Promise<string> {
  const madeOf = revision.value
  const file = await encrypt(backupText(now), passphrase)
  const name = fileName('backup', 'age', now)
  saveFile(name, file, 'application/octet-stream')
  noteMade(name, madeOf, now)
  return name
}

export function savePlainBackup(now: Date): string {
  const name = fileName('backup', 'json', now)
  saveFile(name, backupText(now), 'application/json')
  noteMade(name, revision.value, now)
  return name
}

/** Papa Parse is loaded only here and for reading. */
export async function saveSpreadsheet(now: Date): Promise<string> {
  const { writeCsv } = await import('../../diary/exchange/csv.ts')
  const name = fileName('diary', 'csv', now)
  saveFile(name, writeCsv(diaryOf(entries.value)), 'text/csv;charset=utf-8')
  return name
}
