import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { obstacles } from './obstacles.mjs'

let root

function git(...args) {
  execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.com', ...args], {
    cwd: root,
    stdio: 'pipe',
  })
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'boom-risk-release-'))
  git('init', '--initial-branch=main')
  writeFileSync(join(root, 'package.json'), '{}')
  git('add', '.')
  git('commit', '--message=Start')
})

afterEach(() => rmSync(root, { recursive: true }))

test('a clean main without changesets may be released', () => {
  expect(obstacles(root)).toEqual([])
})

test('a tree without its history is not released', () => {
  rmSync(join(root, '.git'), { recursive: true })
  expect(obstacles(root)).toEqual(['this is no checkout: releases are tagged'])
})

test('changesets that wait, uncommitted changes and another branch are each in the way', () => {
  git('switch', '--create', 'other')
  mkdirSync(join(root, '.changeset'))
  writeFileSync(join(root, '.changeset/some.md'), '')
  expect(obstacles(root)).toEqual([
    expect.stringMatching(/^1 changesets wait/),
    'there are changes that are not committed',
    'releases are made from main',
  ])
})
