/** What is done with a customer and their orders rather than read: loaded once there is somebody to do it with. */
export { CreationOffer } from '../identity/creation-offer.ts'
export { OrderQuestions } from '../orders/order-questions.ts'
