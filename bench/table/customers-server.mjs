// The mock server with so many boom customers in one shop. Forked by run.mjs with their number; sends its URL.
import { createMockServer } from '@boom-risk/mock-server'
import { listen } from '@boom-risk/mock-server/http'

const count = Number(process.argv[2])
const server = createMockServer({ customers: 1 })
const { store, defaultShop, today } = server.domain
const { customers } = store
const [sample] = customers.values()
const DAY = 86_400_000
const FAMILY = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Võ', 'Đặng', 'Bùi', 'Đỗ', 'Huỳnh']
const GIVEN = ['Thị Thu Hà', 'Văn Linh', 'Minh Tuấn', 'Ngọc Hương', 'Quốc Dũng', 'Mỹ Trang', 'Đức Phúc']

for (let i = 0; i < count; i++) {
  const shipped = 6 + ((i * 7) % 41)
  const phone = `+8498${String(1_000_000 + i)}`
  customers.put({
    ...sample,
    id: `cus_bench${i}`,
    shopId: defaultShop.id,
    name: `${FAMILY[i % FAMILY.length]} ${GIVEN[i % GIVEN.length]} ${i}`,
    phones: [{ id: 'ph_1', e164: phone, convertedFrom: null }],
    psid: null,
    externalId: null,
    status: i % 9 === 4 ? 'inactive' : 'active',
    shipped,
    returned: Math.min(shipped, Math.max(3, Math.ceil((shipped * (25 + ((i * 37) % 76))) / 100))),
    lastReturnAt: today - (i % 400) * DAY,
  })
}
// The lists are made when they are first asked for, which is not to be measured.
const { url } = await listen(server)
for (const by of ['return_rate', 'name']) {
  const response = await fetch(`${url}/v1/boom-customers/search`, {
    method: 'POST',
    headers: { authorization: 'Bearer dev-1-owner', 'content-type': 'application/json' },
    body: JSON.stringify({
      filter: {},
      sort: { by, direction: by === 'name' ? 'ascending' : 'descending' },
      limit: 1,
    }),
  })
  const { total } = await response.json()
  if (total < count) throw new Error(`${total} of ${count} customers are on the boom list`)
}
process.send({ url })
