export * from '@onebot.js/core/files'
