// json-server over the same customers, as flat as it wants them.
import { createRequire } from 'node:module'
import { createMockServer } from '@boom-risk/mock-server'

const require = createRequire(`${process.argv[3]}/package.json`)
const jsonServer = require('json-server')

const { store } = createMockServer({ customers: Number(process.argv[2]) }).domain
const customers = [...store.customers.values()].map(
  ({ id, shopId, name, status, shipped, returned, phones }) => ({
    id,
    shopId,
    name,
    status,
    shipped,
    returned,
    rate: shipped ? Math.floor((returned / shipped) * 1000) / 10 : 0,
    phone: phones[0]?.e164 ?? null,
  }),
)

const app = jsonServer.create()
app.use(jsonServer.router({ customers }))
const listening = app.listen(0, '127.0.0.1', () => {
  process.send({ url: `http://127.0.0.1:${listening.address().port}` })
})
