import Infra

Environments.run {
  finallyDevelopment
  finallyStaging
  finallyProduction
  finTrackDevelopment
  finTrackStaging
  finTrackProduction
  moneyFlowStaging
  moneyFlowProduction
  tradingJournalStaging
  tradingJournalProduction
}
