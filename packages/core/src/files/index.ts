/**
 * Files in and out, of any size, with their progress: V12's fragments and NapCat's streams.
 * @module
 */
export { type Download, type DownloadOptions, download, type FileInfo } from './download.js'
export type { FileCaller, Progress, Resume, TransferOptions } from './options.js'
export { type PartsOptions, parts } from './parts.js'
export type { FileSource } from './source.js'
export { TransferError } from './transfer-error.js'
export { type UploadedFile, type UploadOptions, upload } from './upload.js'
