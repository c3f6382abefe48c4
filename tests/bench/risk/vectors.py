"""The savings model of E1 in numpy, vectorised over trials, as one would write it by hand for this one case.

  python3 vectors.py CASE.json MONTHS TRIALS                 prints {"ms", "mean"}
  python3 vectors.py CASE.json MONTHS --check TRIALS.csv     prints {"apart"}: largest difference from the outcomes in the file
"""

import csv
import json
import sys
import time

import numpy as np

CHUNK = 8192  # trials at once: their arrays stay in the processor's cache

document = json.load(open(sys.argv[1]))
months = int(sys.argv[2])
case = document["case"]
client, work, inhouse = case["client"], case["work"], case["inhouse"]
option, transition, run = case["option"], case["transition"], case["run"]


def draw(rng, low, mode, high, distribution, n):
    if distribution == "triangular":
        return rng.triangular(low, mode, high, n)
    if distribution == "normal":
        return rng.normal(mode, (high - low) / (2 * 1.6448536269514722), n)
    if distribution == "lognormal":
        return rng.lognormal((np.log(low) + np.log(high)) / 2, (np.log(high) - np.log(low)) / (2 * 1.2815515655446004), n)
    width = high - low
    return low + width * rng.beta(1 + 4 * (mode - low) / width, 1 + 4 * (high - mode) / width, n)


def move(month):
    wave = transition["waves"][0]
    transfer_ends = wave["kt_start"] + wave["kt_months"]
    cutover = transfer_ends + wave["parallel_months"]
    release = cutover + transition["release_lag"]
    curve = transition["learning_curve"]
    since = month - cutover
    learned = curve[since] if 0 <= since < len(curve) else 1
    return {
        "transfer": transition["kt_billing"] if wave["kt_start"] <= month < transfer_ends else 0,
        "parallel": 1 if transfer_ends <= month < cutover else 0,
        "live": 1 if month >= cutover else 0,
        "slow": 1 / learned - 1 if month >= cutover else 0,
        "here": 1 if month < release else 0,
        "released": 1 if month == release else 0,
        "stranded": max(0, 1 - (month - release) / transition["stranded_months"]) if month >= release else 0,
    }


def outcomes(volume, salary, attrition, shrinkage, occupancy, inflation, rate, uplift, their_occupancy, productivity,
             governance, stranded_share):
    hours = inhouse["weekly_hours"] * 52 / 12
    fte = volume * work["handle_minutes"] / 60 / (hours * (1 - shrinkage) * occupancy)
    lost = inhouse["training_months"] + sum(1 - share for share in inhouse["ramp"])
    heads = fte / (1 - attrition / 12 * lost)
    supervisors = heads / inhouse["supervisor_span"]
    hires = attrition / 12 * heads
    load = 1 + inhouse["benefits_load"]
    at_home = (heads * salary * load + (heads + supervisors) * inhouse["overhead"]
               + supervisors * inhouse["supervisor_salary"] * load) / 12
    at_home += hires * (inhouse["cost_per_hire"] + inhouse["training_cost_per_hire"])
    their_hours = volume * work["handle_minutes"] * (1 + uplift) / 60 / their_occupancy
    fee = their_hours / (hours * (1 - option["shrinkage"])) * rate
    rise = min(option["cola_cap"], option["cola_labour_share"] * option["locations"][0]["cola"])
    shares = 1 + governance + run["additional_fees"]
    severance = transition["severance_share"] * heads * transition["severance_weeks"] * salary / 52
    stranded = heads * inhouse["overhead"] / 12 * stranded_share
    retained = run["retained_fte"] * run["retained_cost"] / 12

    npv = np.full(len(volume), -float(transition["selection"] + transition["setup"]))
    total = npv.copy()
    payback = np.zeros(len(volume))
    wages = np.ones(len(volume))
    for month in range(1, months + 1):
        if month > 1 and month % 12 == 1:
            wages = wages * (1 + inflation)
            fee = fee * ((1 - productivity) * (1 + rise))
        m = move(month)
        cash = -(fee * shares) * (m["live"] + m["transfer"] + m["parallel"] + m["slow"])
        if not m["here"]:
            cash += at_home * wages
        if m["live"]:
            cash -= retained * wages + run["travel_per_month"]
        if m["released"] or m["stranded"]:
            cash -= (m["released"] * severance + m["stranded"] * stranded) * wages
        npv += cash * (1 + client["discount_rate"]) ** (-month / 12)
        negative = total < 0
        if negative.any():
            payback = np.where(negative, month - 1 - total / cash, payback)
        total += cash
    return npv, np.where(total < 0, np.inf, payback)


def simulate(trials):
    rng = np.random.default_rng(1)
    npv, payback = np.empty(trials), np.empty(trials, dtype=np.float32)
    for first in range(0, trials, CHUNK):
        n = min(CHUNK, trials - first)
        columns = [draw(rng, r["low"], r["mode"], r["high"], r["distribution"], n) for r in document["ranges"]]
        npv[first:first + n], payback[first:first + n] = outcomes(*columns)
    np.quantile(npv, [0.1, 0.5, 0.9])
    np.quantile(payback, [0.1, 0.5, 0.9], method="lower")
    return float(npv.mean())


if sys.argv[3] == "--check":
    rows = list(csv.DictReader(open(sys.argv[4])))
    columns = [np.array([float(row[r["input"]]) for row in rows]) for r in document["ranges"]]
    wanted = np.array([float(row["npv"]) for row in rows])
    print(json.dumps({"apart": float(np.max(np.abs(outcomes(*columns)[0] / wanted - 1)))}))
else:
    simulate(10_000)
    start = time.perf_counter()
    mean = simulate(int(sys.argv[3]))
    print(json.dumps({"ms": 1000 * (time.perf_counter() - start), "mean": mean}))
