"""Whether Spark gives the table that `parcelight lanes fit` gave: its counters, and what was left out. Ends with 1 when not.

    same.py --tables TABLES --as-of DAY --report REPORT EVENTS COUNTERS.parquet
"""

import argparse
import datetime
import pathlib
import sys

from fit import fit
from pyspark.sql import SparkSession

NAMES = ["origin", "destination", "carrier", "service", "zone", "stage", "week", "bin", "ended", "censored"]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("events")
    parser.add_argument("counters", help="as Parquet, from one machine")
    parser.add_argument("--report", required=True, type=pathlib.Path, help="what that machine said on standard error")
    parser.add_argument("--tables", required=True)
    parser.add_argument("--as-of", required=True, type=datetime.date.fromisoformat)
    arguments = parser.parse_args()
    spark = SparkSession.builder.appName("parcelight lanes fit, compared").getOrCreate()
    statements = pathlib.Path(__file__).resolve().parent.parent / "sql"
    counters, report = fit(spark, [arguments.events], arguments.tables, statements, arguments.as_of, {})
    ours = sorted(map(tuple, spark.read.parquet(arguments.counters).select(NAMES).collect()))
    theirs = sorted(map(tuple, counters.select(NAMES).collect()))
    # Now that there was work for all of them.
    executors = spark.sparkContext._jsc.sc().getExecutorMemoryStatus().size() - 1
    told = [line.split(None, 1) for line in arguments.report.read_text().splitlines()]
    told = [(reason, int(amount)) for amount, reason in told if not reason.startswith("counters")]
    spark.stop()
    print(f"{executors} executors, {len(theirs)} counters, {sum(row[8] for row in theirs)} ended, {sum(row[9] for row in theirs)} censored")
    for one, other, name in [(ours, theirs, "counters"), (told, report, "report")]:
        if one != other or not one:
            print(f"the {name} differ: {[row for row in one if row not in other][:5]} here, {[row for row in other if row not in one][:5]} on Spark")
            sys.exit(1)


if __name__ == "__main__":
    main()
