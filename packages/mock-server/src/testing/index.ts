export { inMemoryFetch } from './in-memory-fetch.ts'
export { createTestClient, TEST_BASE_URL, type TestClient, type TestClientOptions } from './test-client.ts'
export { placeOrder } from './place-order.ts'
