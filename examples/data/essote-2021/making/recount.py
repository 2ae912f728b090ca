"""The true figures once more, from the bytes as written: a plain second reading that shares no counting with
the parts that made them, and none with the library."""
import csv
import io
from datetime import date, datetime, timedelta

FIRST, LAST = date(2021, 2, 15), date(2021, 6, 13)


def read(files, name, delimiter=";", encoding="utf-8-sig"):
    return list(csv.DictReader(io.StringIO(files[name].decode(encoding), newline=""), delimiter=delimiter))


def once(rows):
    seen = {}
    for row in rows:
        seen.setdefault(tuple(row.values()), row)
    return list(seen.values())


def day(text):
    try:
        return datetime.strptime(text.strip(), "%d.%m.%Y").date()
    except ValueError:
        return None


def moment(date_text, time_text):
    return datetime.combine(day(date_text), datetime.strptime(time_text.strip(), "%H.%M").time())


def inside(value):
    return value is not None and FIRST <= value <= LAST


def calls(files):
    phone = {}
    for row in read(files, "calls-phone-system.csv", ","):
        if row["Answered"] == "yes":
            phone.setdefault(row["CallId"], row["StartedAt"])
    total = 0
    for text in phone.values():
        utc = datetime.strptime(text, "%Y-%m-%dT%H:%M:%SZ")
        total += inside((utc + timedelta(hours=3 if utc >= datetime(2021, 3, 28, 1) else 2)).date())
    for row in once(read(files, "calls-hand-kept.csv")):
        never = day(row["Pvm"]) == date(2021, 3, 28) and row["Klo"].startswith("3.")
        total += int(row["Kpl"] or 1) if inside(day(row["Pvm"])) and not never else 0
    return {"calls": total}


def visits(files):
    rows = [row for row in read(files, "home-visits.csv") if row["Tila"] == "Pidetty" and inside(day(row["Pvm"]))]
    home = {(row["Asiakas"], row["Pvm"]) for row in rows if row["Laji"] == "Kotikäynti"}
    units = {tuple(row.values()) for row in rows if row["Laji"] == "Yksikkökäynti"}
    return {"home_visits": len(home), "home_visits_per_week": len(home) * 7 / ((LAST - FIRST).days + 1),
            "unit_visits": len(units)}


def devices(files):
    tablets = {row["Laite"]: day(row["Käyttöönotto"]) for row in read(files, "devices.csv", ";", "cp1252")
               if row["Laji"] == "tabletti"}
    spans = {}
    for row in once(read(files, "loans.csv")):
        out = moment(row["Lainattu"], row["Klo"])
        back = moment(row["Palautettu"], row["Palautus klo"]) if row["Palautettu"] else datetime(2099, 1, 1)
        spans.setdefault(row["Laite"], []).append((out, back))
    loaned = available = lent_and_out = 0
    for tablet, commissioned in tablets.items():
        mine = sorted(spans.get(tablet, []))
        assert all(earlier[1] < later[0] for earlier, later in zip(mine, mine[1:])), tablet
        one = FIRST
        flags = []
        while one <= LAST:
            midnight = datetime(one.year, one.month, one.day)
            flags.append(any(out < midnight + timedelta(1) and back > midnight for out, back in mine))
            available += one >= commissioned
            one += timedelta(1)
        loaned += sum(flags)
        lent_and_out += any(flags) and flags[-1]
    return {"devices_lent_share": lent_and_out / len(tablets), "device_day_utilisation": loaned / available}


def own_devices(files):
    rows = [row for row in once(read(files, "own-devices.csv")) if inside(day(row["Hankittu"]))]
    return {"own_devices": len(rows), "own_devices_assisted": sum(r["Avustettu"] == "kyllä" for r in rows) / len(rows)}


def survey(files):
    latest = {}
    for row in read(files, "staff-survey.csv", ","):
        when = datetime.strptime(row["Valmistumisaika"], "%m/%d/%Y %H:%M:%S")
        if row["Vastaaja"] not in latest or latest[row["Vastaaja"]][0] < when:
            latest[row["Vastaaja"]] = (when, list(row.values()))
    answers = [values for _, values in latest.values()]
    return {"survey_respondents": len(answers),
            "survey_can_invite_share": sum(a[4] == "Osaan itsenäisesti" for a in answers) / len(answers),
            "survey_ready_share": sum(a[5] == "Kyllä" for a in answers) / len(answers)}


def positions(files):
    """(person, day) -> position, from the two files that tell it."""
    first = {row["Tunnus"]: row["Asema"] for row in read(files, "persons.csv")}
    changes = [row for row in read(files, "person-changes.csv") if row["Tieto"] == "asema"]

    def position(person, on):
        for row in changes:
            if row["Tunnus"] == person and on >= day(row["Alkaen"]):
                return row["Uusi arvo"]
        return first.get(person)
    return position


def training(files):
    lines = files["training-2021-04-24-teams.csv"].decode("utf-16").split("\r\n")
    start = next(n for n, line in enumerate(lines) if line.startswith("Attendee"))
    people = set()
    for line in lines[start + 1:lines.index("", start)]:
        cells = line.split("\t")
        if cells[4] != "Organizer":
            people.add(cells[0])
    position = positions(files)
    return {"training_attendees": len(people),
            "training_managers": sum(position(p, date(2021, 4, 24)) == "esihenkilö" for p in people)}


def municipalities(files):
    """(person, day) -> municipality, a person of two ids being one."""
    first = {row["Tunnus"]: row["Kotikunta"] for row in read(files, "persons.csv")}
    first.update({row["Oma tunnus"]: row["Kunta"] for row in read(files, "persons-association.csv", ";", "cp1252")})
    moves = [row for row in read(files, "person-changes.csv") if row["Tieto"] == "kotikunta"]

    def municipality(person, on):
        for row in moves:
            if row["Tunnus"] == person and on >= day(row["Alkaen"]):
                return row["Uusi arvo"]
        return first.get(person, "")
    return municipality


def add(cells, key, n=1):
    cells[key] = cells.get(key, 0) + n


def dimensions(files):
    """Some of the figures by a dimension, from the bytes: {figure: {dimension: {key: n}}}."""
    municipality = municipalities(files)
    visits_by, came_by, mode_by, month_by, seen = {}, {}, {}, {}, set()
    for row in read(files, "home-visits.csv"):
        key, on = (row["Asiakas"], row["Pvm"]), day(row["Pvm"])
        if row["Tila"] == "Pidetty" and row["Laji"] == "Kotikäynti" and inside(on) and key not in seen:
            seen.add(key)
            add(visits_by, municipality(row["Asiakas"], on))
    held = {row["Kokous"] for row in read(files, "meetings.csv") if row["Tilanne"] == "pidetty"}
    words = {"etä": "remote", "paikalla": "on_site", "": "unknown"}
    for row in once(read(files, "attendance.csv")):
        on, key = day(row["Päivä"]), (row["Kokous"], row["Henkilö"] or row["Merkki"])
        if row["Kokous"] in held and inside(on) and row["Rooli"] in ("Asiakas", "Vieras") and key not in seen:
            seen.add(key)
            n = int(row["Vieraita"] or 1)
            add(came_by, municipality(row["Henkilö"], on), n)
            add(mode_by, words[row["Tapa"]], n)
            add(month_by, f"{on:%Y-%m}", n)
    return {"home_visits": {"municipality": visits_by},
            "participations": {"municipality": came_by, "mode": mode_by, "month": month_by}}


def meetings(files):
    listed = once(read(files, "meetings.csv"))
    held_on = {row["Kokous"]: date.fromisoformat(row["Kokous"].split(".")[1]) for row in listed}
    held_on.update({row["Kokous"]: day(row["Uusi päivä"]) for row in listed if row["Tilanne"] == "siirretty"})
    held = {row["Kokous"]: row for row in listed if row["Tilanne"] == "pidetty" and inside(held_on[row["Kokous"]])}
    present, sizes, guests = set(), {name: 0 for name in held}, 0
    for row in once(read(files, "attendance.csv")):
        if row["Kokous"] not in held:
            continue
        if row["Rooli"] == "Vieras":
            guests += int(row["Vieraita"])
            sizes[row["Kokous"]] += int(row["Vieraita"])
        elif row["Rooli"] == "Asiakas" and (row["Kokous"], row["Henkilö"]) not in present:
            present.add((row["Kokous"], row["Henkilö"]))
            sizes[row["Kokous"]] += 1
    position, led = positions(files), {}
    for name, row in held.items():
        for leader in row["Ohjaajat"].split(", "):
            if position(leader, held_on[name]) == "ammattilainen":
                led[leader] = led.get(leader, 0) + 1
    remote = [size for name, size in sizes.items() if held[name]["Toteutus"] == "etä"]
    hybrid = [size for name, size in sizes.items() if held[name]["Toteutus"] == "hybridi"]
    same = {"k-003": "a-014"}
    return {"meetings_held": len(held), "participations": sum(sizes.values()),
            "participants_known_unique": len({same.get(person, person) for _, person in present}),
            "participations_unidentified": guests, "regular_organisers": sum(n >= 3 for n in led.values()),
            "meeting_size_remote_min": min(remote), "meeting_size_remote_max": max(remote),
            "meeting_size_hybrid_max": max(hybrid)}


def figures(files):
    found = {}
    for part in (calls, visits, devices, own_devices, survey, training, meetings):
        found.update(part(files))
    return found
