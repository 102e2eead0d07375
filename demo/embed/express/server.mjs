import { randomUUID } from 'node:crypto'
import express from 'express'
import session from 'express-session'

const app = express()
app.use(
  session({ secret: randomUUID(), resave: false, saveUninitialized: false, cookie: { sameSite: 'lax' } }),
)
app.use(express.urlencoded({ extended: false }))
app.use('/boom-risk', express.static('node_modules/@boom-risk/elements/dist/cdn'))

/**
 * This one is known to the mock server. In a shop: ask your platform for one of this employee, good for some minutes, with the key
 * that this server alone has.
 */
async function tokenFor(employee) {
  return 'dev-1-owner'
}

/** Gives the page a token of the shop, for whoever is signed in. */
app.post('/risk-token', async (request, response) => {
  response.set('Cache-Control', 'no-store')
  const { employee } = request.session
  if (!employee) return response.sendStatus(401)
  return response.json({ token: await tokenFor(employee) })
})

const escaped = (text) => text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`)

const page = (phone, message) => `<!doctype html>
<html lang="vi">
<meta charset="utf-8">
<title>Đơn hàng</title>
<link rel="icon" href="data:,">
<form method="post">
  <label>Số điện thoại <input id="phone" name="phone" type="tel" value="${escaped(phone)}"></label>
  <risk-badge for="phone" name="risk"></risk-badge>
  <button id="send">Gửi</button>
  <output id="message">${message}</output>
</form>
<script type="module">
  import { configure } from '/boom-risk/boom-risk.js'

  async function fetchShopToken() {
    const response = await fetch('/risk-token', { method: 'POST' })
    if (!response.ok) throw new Error('/risk-token answered ' + response.status)
    const { token } = await response.json()
    return token
  }

  configure({ baseUrl: '__API__', getToken: fetchShopToken })
</script>
</html>`

app.get('/', (request, response) => {
  // Your sign-in does this.
  request.session.employee = 'lan'
  response.send(page('', ''))
})

app.post('/', (request, response) => {
  const { phone = '', risk } = request.body
  response.send(page(phone, `Đã nhận · ${risk ? 'có đánh giá' : 'không có đánh giá'}`))
})

const port = Number(process.argv[2] ?? 3000)
app.listen(port, '127.0.0.1', () => console.log(`http://127.0.0.1:${port}`))
