/** Loaded with the first request: by these names a bundler leaves the others out. */
export {
  boomCustomersResource,
  customersResource,
  eventsResource,
  sessionResource,
} from '@boom-risk/client/resources'
