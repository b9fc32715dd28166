import Infra

Environments.run {
  finallyDevelopment
  finallyStaging
  finallyProduction
  tradingJournalStaging
  tradingJournalProduction
}
