"""Periods, Helsinki time, fixed chance and the writing of files: what every part needs."""
import random
from collections import Counter
from datetime import date, datetime, timedelta

EVALUATION = (date(2021, 2, 15), date(2021, 6, 13))
PILOT = (date(2021, 2, 1), date(2021, 6, 30))
WEEKDAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]

# European rules for 2021, in UTC: summer time lasts from 28.3. 01:00 to 31.10. 01:00.
SUMMER_STARTS = datetime(2021, 3, 28, 1)
SUMMER_ENDS = datetime(2021, 10, 31, 1)
GAP = (datetime(2021, 3, 28, 3), datetime(2021, 3, 28, 4))


class Dice:
    """Chance with a fixed seed. Only random() is used, whose sequence Python promises to keep."""

    def __init__(self, name):
        self.source = random.Random("essote-2021:" + name)

    def below(self, limit):
        return int(self.source.random() * limit)

    def between(self, low, high):
        return low + self.below(high - low + 1)

    def pick(self, items):
        return items[self.below(len(items))]

    def sample(self, items, count):
        pool = list(items)
        return [pool.pop(self.below(len(pool))) for _ in range(count)]

    def shuffled(self, items):
        return self.sample(items, len(items))

    def weighted(self, pairs):
        point = self.source.random() * sum(weight for _, weight in pairs)
        for item, weight in pairs:
            point -= weight
            if point < 0:
                return item
        return pairs[-1][0]


def within(day, period):
    return period[0] <= day <= period[1]


def days_of(period):
    return [period[0] + timedelta(n) for n in range((period[1] - period[0]).days + 1)]


def workdays(period, without=()):
    return [day for day in days_of(period) if day.weekday() < 5 and day not in without]


def to_utc(local):
    """The instant of a Helsinki wall time; a wall time that never existed has none."""
    if GAP[0] <= local < GAP[1]:
        raise ValueError("this wall time never existed")
    summer = GAP[1] <= local < datetime(2021, 10, 31, 4)
    return local - timedelta(hours=3 if summer else 2)


def to_local(utc):
    return utc + timedelta(hours=3 if SUMMER_STARTS <= utc < SUMMER_ENDS else 2)


def instant_text(utc):
    return utc.strftime("%Y-%m-%dT%H:%M:%SZ")


def finnish_date(day):
    return f"{day.day}.{day.month}.{day.year}"


def finnish_time(moment):
    return f"{moment.hour}.{moment.minute:02d}"


def at(day, hour, minute=0):
    return datetime(day.year, day.month, day.day, hour, minute)


def month_of(day):
    return f"{day.year:04d}-{day.month:02d}"


def iso_week_of(day):
    year, week, _ = day.isocalendar()
    return f"{year:04d}-W{week:02d}"


def weekday_of(day):
    return WEEKDAYS[day.weekday()]


def tally(pairs):
    """Sums of the (key, n) pairs, in the order of the keys."""
    sums = Counter()
    for key, n in pairs:
        sums[key] += n
    return dict(sorted(sums.items()))


def by_calendar(dated):
    """The three calendar dimensions of a list of (day, n)."""
    return {"month": tally((month_of(day), n) for day, n in dated),
            "iso_week": tally((iso_week_of(day), n) for day, n in dated),
            "weekday": tally((weekday_of(day), n) for day, n in dated)}


def cell(value, delimiter):
    text = "" if value is None else str(value)
    if any(mark in text for mark in (delimiter, '"', "\n", "\r")):
        return '"' + text.replace('"', '""') + '"'
    return text


def table(header, rows, delimiter=";", newline="\n"):
    lines = [delimiter.join(cell(value, delimiter) for value in row) for row in [header] + rows]
    return newline.join(lines) + newline


def with_duplicates(rows, positions):
    """The same line once more, right after itself: a double click, or a copied row."""
    result = []
    for index, row in enumerate(rows):
        result.append(row)
        if index in positions:
            result.append(row)
    return result
