"""Small closed classes of English words by which the structure of a clause is read.

Function words are listed whole. Verbs are those of everyday talk: enough to tell an order from a
statement, and a word that is missing is a miss that can be seen and added.
"""

from __future__ import annotations


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


SUBJECTS: dict[str, str] = {
    "i": "i", "we": "we", "you": "you", "he": "they", "she": "they", "they": "they",
    "someone": "they", "somebody": "they", "everyone": "they", "everybody": "they",
    "nobody": "they", "people": "they", "others": "they", "who": "they",
    "it": "it", "this": "it", "that": "it", "these": "it", "those": "it", "there": "it",
    "nothing": "it", "something": "it", "everything": "it", "anything": "it", "u": "you",
    "anyone": "they", "anybody": "they", "one": "they",
}  # fmt: skip
"""Pronouns that can be a subject, with the person that they stand for."""

DETERMINERS = _set(
    "the a an my your his her its our their this that these those any some no every each"
)
BE = _set("am is are was were be been being 's ai")
DO = _set("do does did")
HAVE = _set("have has had 'd 's")
MODALS: dict[str, str] = {
    "must": "must", "shall": "will", "will": "will", "would": "would", "'d": "would",
    "should": "should", "ought": "should", "can": "can", "could": "could", "may": "may",
    "might": "may", "need": "must",
}  # fmt: skip
"""Modal verbs, with the name of their class."""

AUXILIARIES = BE | DO | HAVE | MODALS.keys() - {"need"}
NEGATIONS = _set("not never no nobody none nothing neither nor without hardly")
WH_WORDS = _set("what which who whom whose where when how why")
CONDITIONS = _set("if unless until provided otherwise else")
SUBORDINATORS = _set(
    "if unless until because since although though while when whenever before after once whether as"
)
SPEAKING_VERBS = _set(
    "say says said whisper whispers whispered murmur murmurs murmured mumble mutter muttered reply "
    "replied answer answered sob sobbed beg begged plead pleaded cry cried shout shouted ask asked "
    "tell told add added sigh sighed voice lips"
)
"""How someone that plays a character says that it speaks ("Stay," I whisper)."""

COORDINATORS = _set("and but or so then yet")
# What may stand before a clause proper without being part of it.
LEAD_INS = _set(
    "well so and but or then now please just ok okay oh hey look listen honestly anyway also still "
    "yes no yeah because sorry maybe perhaps actually seriously right alright hmm um uh sure thanks "
    "hi hello dear great fine wow ah aw sweetheart love mate darling buddy folks guys first next "
    "finally again instead kindly at least even only really simply always never"
)
BASE_VERBS = _set(
    "accept acknowledge act add admit agree allow answer apologise apologize apply ask attend avoid "
    "be bear become begin believe block book breathe bring build buy call calm cancel care carry "
    "change charge check choose clean click close come complete confirm consider contact continue "
    "cook count cry cut deal decide delete describe dig disclose discuss do donate drink drive drop "
    "eat elaborate email empty end enjoy ensure enter exercise expand explain face feel fight fill "
    "find finish fix focus follow forget forgive get give go grab grow hang have head hear help hide "
    "hold ignore imagine include inform join keep know lay learn leave let lie lift list listen live "
    "lock log look lose love make mark mention message meditate meet mind mind move name note notice "
    "open order pack pass pause pay pick picture place play post practise practice pray press promise "
    "pull push put quit raise rate reach read recall reduce reflect register relax remember remind "
    "remove reply report rest return ring run save say schedule scroll see seek select send set "
    "share show shut sign sit skip slap sleep slow smile snap soak sort speak spend spill spit stand "
    "aim arrange boil bow bring chew chuck clench cover curl delete dial drag draw dress dump email exhale "
    "feed file fetch freeze hop hug hurry inhale jot jump kneel lean light march mute nap obey outline "
    "pop prepare provide rate recount repeat rinse roll rub scan sip skip soften squeeze steer tidy tilt "
    "trace unclench unlock warm water wiggle wrap yawn zip "
    "start state stay step stick stop stretch submit swallow swipe switch take talk tap tell text "
    "think throw tick toughen touch treat trust try turn type upload use visit wait wake walk wash "
    "watch wear wipe work worry write yell"
)
"""Verbs in the form of an order. "Mind" and the like are also nouns: what follows decides."""

PAST_VERBS = _set(
    "was were had did went came said told got made knew thought took saw gave found felt left kept "
    "let began held brought wrote sat stood lost paid met ran spoke lay heard meant set put hurt "
    "broke fought drank wore hit hid forgot forgave understood chose showed quit cut shut slept ate "
    "drove fell bought caught taught spent sent won grew threw swore woke shook led read happened "
    "waited stayed asked tried wanted needed used called stopped started died killed raped beat "
    "attacked assaulted touched abused moved lived worked walked looked cried screamed"
)
