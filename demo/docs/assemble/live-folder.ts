/** Where the API of the examples seems to be; of it only its pictures are files. */
export const LIVE_FOLDER = '/live-api/'
