export * from '@onebot.js/core/validators/v11-events'
