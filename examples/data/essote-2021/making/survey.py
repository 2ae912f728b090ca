"""Staff survey: an export as an online form writes it. Nine respondents, one of whom answered twice."""
from datetime import datetime, timedelta

from .base import Dice, table
from .people import PROFESSIONALS

INVITE_WORDS = {"alone": "Osaan itsenäisesti", "with_help": "Osaan ohjattuna", "cannot": "En osaa vielä"}
RESPONDENTS = PROFESSIONALS[:9]
TWICE = RESPONDENTS[3]
# The last answer of each respondent: six alone, all ready, one usefulness left out.
INVITE = ["alone", "with_help", "alone", "alone", "alone", "cannot", "alone", "with_help", "alone"]
USEFULNESS = [5, 4, 4, 5, None, 3, 5, 4, 4]
FEEDBACK = {0: "Hyvä, kun sai kokeilla rauhassa.", 5: 'Lisää harjoitusta, "kädestä pitäen"',
            7: "Kutsun lähettäminen jännittää vielä,\nmuuten sujuu"}


def american(moment):
    return f"{moment.month}/{moment.day}/{moment.year} {moment.hour}:{moment.minute:02d}:{moment.second:02d}"


def answer_row(number, moment, respondent, invite, ready, useful, feedback, dice):
    started = moment - timedelta(seconds=dice.between(90, 400))
    return [number, american(started), american(moment), respondent, INVITE_WORDS[invite], ready,
            "" if useful is None else useful, feedback]


def make():
    dice = Dice("survey")
    first = datetime(2021, 5, 31, 9, 12, 44)
    rows = []
    for n, respondent in enumerate(RESPONDENTS):
        moment = first + timedelta(hours=25 * n, seconds=dice.below(3000))
        if respondent == TWICE:
            # The earlier answer, given before the respondent had tried it out.
            rows.append(answer_row(len(rows) + 1, moment, respondent, "with_help", "En", 2, "", dice))
            moment = datetime(2021, 6, 10, 14, 3, 21)
        rows.append(answer_row(0, moment, respondent, INVITE[n], "Kyllä", USEFULNESS[n], FEEDBACK.get(n, ""), dice))
    rows.sort(key=lambda row: datetime.strptime(row[2], "%m/%d/%Y %H:%M:%S"))
    for number, row in enumerate(rows, 1):
        row[0] = number
    alone, answered = INVITE.count("alone"), [value for value in USEFULNESS if value is not None]
    number_of = len(RESPONDENTS)
    truth = {
        "survey_respondents": {"value": number_of},
        "survey_can_invite_share": {"value": alone / number_of, "numerator": alone, "denominator": number_of,
                                    "rejected": {"older_response": 1}},
        "survey_ready_share": {"value": 1.0, "numerator": number_of, "denominator": number_of,
                               "rejected": {"older_response": 1}},
        "survey_usefulness_mean": {"value": sum(answered) / len(answered), "numerator": sum(answered),
                                   "denominator": len(answered)},
    }
    header = ["ID", "Aloitusaika", "Valmistumisaika", "Vastaaja",
              "Osaatko tehdä itse VideoVisit- ja Teams-kutsun?", "Oletko valmis vetämään etä- tai hybridiryhmää?",
              "Kuinka hyödyllistä etäpalvelu on työssäsi (1-5)?", "Vapaa sana"]
    return {"files": {"staff-survey.csv": table(header, rows, ",", "\r\n").encode("utf-8")}, "truth": truth,
            "imports": {"staff-survey": {"rows": len(rows), "taken": len(rows)}},
            "naive": {"survey_respondents": len(rows),
                      "survey_can_invite_share": sum(row[4] == INVITE_WORDS["alone"] for row in rows) / len(rows),
                      "survey_ready_share": sum(row[5] == "Kyllä" for row in rows) / len(rows)}}
