/** What is done with a customer and their orders rather than read: loaded once there is somebody to do it with. */
export { fieldConflictTemplate } from '../custom-fields/field-conflict.ts'
export { fieldEditorTemplate } from '../custom-fields/field-editor.ts'
export { CreationOffer } from '../identity/creation-offer.ts'
export { OrderQuestions } from '../orders/order-questions.ts'
export { conflictTemplate } from '../profile/profile-conflict-view.ts'
export { firstError, profileFormTemplate } from '../profile/profile-form.ts'
