import Infra

Environments.run {
  finallyDevelopment
  finallyStaging
  finallyProduction
  finallyPipeline
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
