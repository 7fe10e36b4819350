export * from '@onebot.js/core/validators/v12-actions'
