import { createMockServer } from '@boom-risk/mock-server'
import { listen } from '@boom-risk/mock-server/http'

const server = createMockServer({ customers: Number(process.argv[2]) })
const { url } = await listen(server)
process.send({ url })
