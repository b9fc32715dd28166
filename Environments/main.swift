import Infra

Environments.run {
  finallyDevelopment
  finallyStaging
  finallyProduction
  budgetTrackerStaging
  budgetTrackerProduction
  finTrackDevelopment
  finTrackStaging
  finTrackProduction
  moneyFlowStaging
  moneyFlowProduction
  tradingJournalStaging
  tradingJournalProduction
}
