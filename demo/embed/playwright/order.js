import { configure } from '@boom-risk/elements'
import '@boom-risk/elements/risk-badge/define'

// Written into the page by whoever serves it; here by the test.
const { url, token } = window.riskApi
configure({ baseUrl: url, getToken: () => token })

document.querySelector('form').addEventListener('submit', (event) => {
  event.preventDefault()
  const data = new FormData(event.target)
  document.querySelector('output').textContent = `Đã gửi: ${data.get('risk') ?? 'chưa kiểm tra'}`
})
