"""Sums up all test projects, checks coverage, and prints "N passed, N failed" as the last line.

Usage: summary.py RESULTS_FOLDER MINIMUM_LINE_COVERAGE
"""

import pathlib
import sys
import xml.etree.ElementTree as ElementTree

CORE = "AfterSales.Scoring"
TRX = "{http://microsoft.com/schemas/VisualStudio/TeamTest/2010}"


def count_outcomes(results):
    passed, failed, skipped = 0, 0, []
    for report in sorted(results.rglob("*.trx")):
        for test in ElementTree.parse(report).iter(TRX + "UnitTestResult"):
            outcome = test.get("outcome")
            if outcome == "Passed":
                passed += 1
            elif outcome == "NotExecuted":
                skipped.append(test.get("testName"))
            else:
                failed += 1
    return passed, failed, skipped


def core_coverage(results):
    """Gets (covered, all) lines of the core, as its own test project covers them: what samples happen to run proves nothing."""
    hits = {}
    for report in results.joinpath(CORE + ".Tests").rglob("coverage.cobertura.xml"):
        for package in ElementTree.parse(report).iter("package"):
            if package.get("name") == CORE:
                # One line can belong to several classes of the report (lambdas, iterators): count it once.
                for part in package.iter("class"):
                    for line in part.iterfind("lines/line"):
                        key = (part.get("filename"), line.get("number"))
                        hits[key] = hits.get(key, 0) + int(line.get("hits"))
    return sum(1 for count in hits.values() if count > 0), len(hits)


def main():
    results, minimum = pathlib.Path(sys.argv[1]), float(sys.argv[2])
    passed, failed, skipped = count_outcomes(results)
    problems = [f"skipped: {name}" for name in skipped]

    covered, lines = core_coverage(results)
    if lines:
        percent = 100 * covered / lines
        print(f"Line coverage of {CORE}: {percent:.1f} % ({covered} of {lines} lines)")
        if percent < minimum:
            problems.append(f"line coverage is below {minimum:.0f} %")
    elif any(pathlib.Path("src", CORE).glob("*/*.cs")):
        problems.append(f"nothing measured the line coverage of {CORE}")
    else:
        print(f"Line coverage of {CORE}: no code yet")

    if passed + failed == 0:
        problems.append("no test ran")
    for problem in problems:
        print(f"FAILED: {problem}")
    print(f"{passed} passed, {failed} failed", flush=True)
    return 1 if failed or problems else 0


if __name__ == "__main__":
    sys.exit(main())
