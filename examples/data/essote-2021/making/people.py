"""Persons: clients, staff, the association's own list. Pseudonyms only."""
from datetime import date

from .base import Dice, finnish_date, table

CLIENTS = [f"a-{n:03d}" for n in range(1, 46)]
PEER_LEADER = "a-040"
ASSOCIATION_CLIENTS = [f"k-{n:03d}" for n in range(1, 7)]
PROFESSIONALS = [f"t-{n:03d}" for n in range(3, 27)]
MANAGERS = [f"t-{n:03d}" for n in range(27, 33)]
ORGANISER = "t-002"
LATER_MANAGER = "t-026"
LATER_MANAGER_FROM = date(2021, 5, 1)
MOVER = "a-007"
MOVED_ON = date(2021, 4, 15)
# One person under two ids: the association wrote its own id, the pilot another. Merged afterwards.
SAME_PERSON = {"k-003": "a-014"}

MUNICIPALITIES = [("Mikkeli", 12), ("Mäntyharju", 4), ("Kangasniemi", 4), ("Juva", 3), ("Pertunmaa", 2),
                  ("Hirvensalmi", 2), ("Puumala", 2)]
UNITS = ["u-mielenterveys-mikkeli", "u-paihdepalvelut-mikkeli", "u-aikuissosiaalityo-mikkeli",
         "u-sosiaalityo-mantyharju", "u-sosiaalityo-kangasniemi"]
POSITION_WORDS = {"client": "asiakas", "professional": "ammattilainen", "manager": "esihenkilö",
                  "coordinator": "koordinaattori", "peer_leader": "vertaisohjaaja"}
WITHOUT_MUNICIPALITY = {"a-017", "a-029", "a-038"}
WITHOUT_BIRTH_YEAR = {"a-005", "a-021", "a-033", "k-002"}


def first_municipalities():
    dice = Dice("municipalities")
    found = {person: dice.weighted(MUNICIPALITIES) for person in CLIENTS + ASSOCIATION_CLIENTS}
    found[MOVER] = "Mikkeli"
    for other, person in SAME_PERSON.items():
        found[other] = found[person] = "Mikkeli"
    for person in WITHOUT_MUNICIPALITY:
        found[person] = ""
    return found


FIRST_MUNICIPALITY = first_municipalities()


def one_person(written):
    return SAME_PERSON.get(written, written)


def municipality_on(person, day):
    if person == MOVER and day >= MOVED_ON:
        return "Juva"
    return FIRST_MUNICIPALITY.get(one_person(person), "")


def position_on(person, day):
    if person == PEER_LEADER:
        return "peer_leader"
    if person in MANAGERS or (person == LATER_MANAGER and day >= LATER_MANAGER_FROM):
        return "manager"
    if person in PROFESSIONALS:
        return "professional"
    return "coordinator" if person == ORGANISER else "client"


def person_rows(persons, dice):
    rows = []
    for person in persons:
        position = position_on(person, date(2021, 2, 1))
        staff = person.startswith("t-")
        gender = dice.weighted([("nainen", 5), ("mies", 4), ("muu", 0.3), ("", 0.5)])
        year = "" if person in WITHOUT_BIRTH_YEAR else dice.between(1960, 1996) if staff else dice.between(1941, 2001)
        rows.append([person, year, gender, FIRST_MUNICIPALITY.get(person, ""), POSITION_WORDS[position],
                     dice.pick(UNITS) if staff else ""])
    return rows


def files():
    dice = Dice("persons")
    header = ["Tunnus", "Syntymävuosi", "Sukupuoli", "Kotikunta", "Asema", "Yksikkö"]
    rows = person_rows(CLIENTS + [ORGANISER] + PROFESSIONALS + MANAGERS, dice)
    association = [[row[0], row[1], row[2], row[3]] for row in person_rows(ASSOCIATION_CLIENTS, dice)]
    changes = [[MOVER, "kotikunta", "Juva", finnish_date(MOVED_ON)],
               [LATER_MANAGER, "asema", "esihenkilö", finnish_date(LATER_MANAGER_FROM)]]
    return {
        "persons.csv": table(header, rows).encode("utf-8"),
        "persons-association.csv": table(["Oma tunnus", "Synt.vuosi", "Sukupuoli", "Kunta"], association, ";",
                                         "\r\n").encode("cp1252"),
        "person-changes.csv": table(["Tunnus", "Tieto", "Uusi arvo", "Alkaen"], changes).encode("utf-8"),
    }


def imports():
    staff_and_clients = len(CLIENTS) + 1 + len(PROFESSIONALS) + len(MANAGERS)
    return {
        "persons": {"rows": staff_and_clients, "taken": staff_and_clients},
        "persons-association": {"rows": len(ASSOCIATION_CLIENTS), "taken": len(ASSOCIATION_CLIENTS)},
        "person-changes-municipality": {"rows": 2, "taken": 1, "filtered": 1},
        "person-changes-position": {"rows": 2, "taken": 1, "filtered": 1},
    }
