"""What the rules and numbers of pacing rest on, and how far each source was read."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum

from tic._kernel.reason import Source


class Grade(Enum):
    """How strong the evidence for a rule is. No grade says that the rule has been tried as a rule."""

    A = "randomised trials or meta-analysis bearing directly on it"
    B = "observational or indirect experimental evidence"
    C = "official guideline or broad clinical consensus"
    D = "theory or clinical tradition"
    E = "engineering judgement: no source claims it"


SOURCES: Mapping[str, Source] = {
    "samhsa-2014": Source(
        "SAMHSA, Concept of Trauma and Guidance for a Trauma-Informed Approach (SMA14-4884)",
        2014,
        "https://docslib.org/doc/9560189",
        "part",
    ),
    "tip57": Source(
        "SAMHSA TIP 57, Trauma-Informed Care in Behavioral Health Services (SMA13-4801)",
        2014,
        "https://www.ncbi.nlm.nih.gov/books/NBK207201/",
        "part",
    ),
    "who-pfa": Source(
        "WHO, War Trauma Foundation, World Vision: Psychological First Aid guide",
        2011,
        "https://www.who.int/publications/i/item/9789241548205",
        "part",
    ),
    "who-2013": Source(
        "WHO clinical and policy guidelines on intimate partner and sexual violence, Rec. 1 and LIVES",
        2013,
        "https://www.who.int/publications/i/item/9789241548595",
        "part",
    ),
    "who-2003": Source(
        "WHO ethical and safety recommendations for interviewing trafficked women",
        2003,
        "https://kipdf.com",
        "part",
    ),
    "who-2007": Source(
        "WHO ethical and safety recommendations for researching sexual violence in emergencies",
        2007,
        "https://de.scribd.com/document/55112553",
        "memory",
    ),
    "va-guide": Source(
        "US Department of Veterans Affairs, trauma-informed conversation guide template",
        2022,
        "https://github.com/department-of-veterans-affairs/va.gov-team",
        "seen",
    ),
    "rose-2002": Source(
        "Rose, Bisson, Churchill & Wessely: psychological debriefing, Cochrane CD000560",
        2002,
        "https://doi.org/10.1002/14651858.CD000560",
        "part",
    ),
    "sijbrandij-2006": Source(
        "Sijbrandij et al.: emotional or educational debriefing, Br J Psychiatry 189:150",
        2006,
        "https://doi.org/10.1192/bjp.bp.105.021121",
        "part",
    ),
    "jaffe-2015": Source(
        "Jaffe et al.: does it hurt to ask? 70 samples, N = 73,959, Clin Psychol Rev 40:40",
        2015,
        "https://doi.org/10.1016/j.cpr.2015.05.004",
        "part",
    ),
    "hershkowitz-2021": Source(
        "Hershkowitz et al.: reluctance, support and a second interview, Dev Psychopathol 33:739",
        2021,
        "https://doi.org/10.1017/S0954579420002047",
        "part",
    ),
    "ahern-2014": Source(
        "Ahern et al.: support right after a reluctant utterance, Behav Sci Law",
        2014,
        "https://onlinelibrary.wiley.com/journal/10990798",
        "part",
    ),
    "nichd": Source(
        "NICHD investigative interview protocol, revised", 2014, "https://nichdprotocol.com", "part"
    ),
    "draucker-2009": Source(
        "Draucker, Martsolf & Poole: distress protocols, Arch Psychiatr Nurs 23:343",
        2009,
        "https://doi.org/10.1016/j.apnu.2008.10.002",
        "part",
    ),
    "open-university": Source(
        "The Open University, guidance on distress in research interviews",
        2020,
        "https://www.open.edu",
        "part",
    ),
    "miti-421": Source(
        "Moyers, Manuel & Ernst: Motivational Interviewing Treatment Integrity manual 4.2.1",
        2015,
        "https://miclabglobal.com",
        "part",
    ),
    "miller-rollnick": Source(
        "Miller & Rollnick: Motivational Interviewing, the question-answer trap",
        2013,
        "https://motivationalinterviewing.org",
        "memory",
    ),
    "altman-taylor-1973": Source(
        "Altman & Taylor: Social Penetration", 1973, "https://doi.org/10.2307/2577009", "memory"
    ),
    "titration": Source(
        "Siegel 1999, Ogden 2006, Levine 2010: window of tolerance, titration, pendulation",
        2010,
        "https://www.govur.com",
        "part",
    ),
    "najavits-2002": Source(
        "Najavits: Seeking Safety, grounding when emotional pain is above 6 of 10",
        2002,
        "https://www.treatment-innovations.org",
        "part",
    ),
    "suds-2025": Source(
        "Rethinking the SUDS, Clinics and Practice 15(7):123",
        2025,
        "https://www.mdpi.com/2039-7283/15/7/123",
        "part",
    ),
    "dejongh-2016": Source(
        "de Jongh et al.: critical analysis of a stabilisation phase, Depression and Anxiety",
        2016,
        "https://doi.org/10.1002/da.22469",
        "part",
    ),
    "lee-2020": Source(
        "Lee, Yamashita, Huang & Fu: a chatbot's self-disclosure deepens the person's, CHI",
        2020,
        "https://doi.org/10.1145/3313831.3376175",
        "part",
    ),
    "liang-2021": Source(
        "Liang et al.: reciprocity of self-disclosure with bots, N = 372",
        2021,
        "https://doi.org/10.1145/3449093",
        "part",
    ),
    "chen-2022": Source(
        "Chen, McDonald, Zou et al.: Trauma-Informed Computing, CHI",
        2022,
        "https://doi.org/10.1145/3491102.3517475",
        "part",
    ),
    "beebe-1990": Source(
        "Beebe, Takahashi & Uliss-Weltz: pragmatic transfer in refusals (taxonomy)",
        1990,
        "https://files.library.nung.edu.ua",
        "part",
    ),
    "kitzinger-frith-1999": Source(
        "Kitzinger & Frith: Just say no? Discourse & Society 10(3)",
        1999,
        "https://doi.org/10.1177/0957926599010003002",
        "part",
    ),
    "rasa-317": Source(
        "rasa-sdk issue 317: a form that asks for ever",
        2020,
        "https://github.com/RasaHQ/rasa-sdk/issues/317",
        "seen",
    ),
    "surveyjs-7759": Source(
        "SurveyJS pull request 7759: refuse and don't-know as answers of their own",
        2024,
        "https://github.com/surveyjs/survey-library/pull/7759",
        "part",
    ),
    "uxr-134": Source(
        "flutter/uxr issue 134: every survey question can be skipped",
        2023,
        "https://github.com/flutter/uxr/issues/134",
        "part",
    ),
}
