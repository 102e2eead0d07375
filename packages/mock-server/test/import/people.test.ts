import { expect, it } from 'vitest'
import { readFile } from './support/import-file.ts'

const HEAD = 'Mã đơn hàng,Buyer User ID,Số điện thoại,Trạng thái,Tổng tiền'

it.each(['0', '-', 'N/A', 'KHLE'])(
  'X-16 buyers without an account are not one person: %s',
  async (nobody) => {
    const rows = ['1', '2', '3'].map((code) => `${code},${nobody},,Đã chuyển hoàn,100000`)
    const { orders, issues } = await readFile(new Blob([[HEAD, ...rows].join('\n')]))
    expect(orders).toEqual([])
    expect(issues).toHaveLength(3)
  },
)

it.each(['constructor', 'toString', '__proto__'])(
  'X-16 a word that every object has is asked about as any other: %s',
  async (word) => {
    const { unknownWords } = await readFile(new Blob([`${HEAD}\n1,,0987654321,${word},100000`]))
    expect(unknownWords).toHaveLength(1)
  },
)
