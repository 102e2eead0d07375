/** Loaded with the first request: by these names a bundler leaves the others out. */
export {
  customersResource,
  eventsResource,
  reportsResource,
  sessionResource,
} from '@boom-risk/client/resources'
