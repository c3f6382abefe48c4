# Rscript forecast.R TRAIN.csv HORIZON: series a second of two methods of the package forecast, with 80 and 95 %
# intervals, on every fifth series. Prints {"thetaf": ..., "ets": ...}.
suppressMessages(library(forecast))
arguments <- commandArgs(trailingOnly = TRUE)
lines <- readLines(arguments[1])[-1]
series <- lapply(strsplit(lines[seq(1, length(lines), 5)], ","), function(row) ts(as.numeric(row[-(1:3)])))
horizon <- as.integer(arguments[2])
rate <- function(method) {
  length(series) / system.time(for (y in series) method(y))["elapsed"]
}
cat(sprintf(
  '{"thetaf": %.1f, "ets": %.1f}\n',
  rate(function(y) thetaf(y, h = horizon, level = c(80, 95))),
  rate(function(y) forecast(ets(y), h = horizon, level = c(80, 95)))
))
