/** Loaded with the first request: by these names a bundler leaves the others out. */
export {
  customFieldsResource,
  customersResource,
  eventsResource,
  notesResource,
  ordersResource,
  sessionResource,
} from '@boom-risk/client/resources'
