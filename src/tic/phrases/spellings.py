"""Chat spellings and the commonest slips of English words, kept where the slip is no other word."""

from __future__ import annotations

SPELLINGS = {
    slip: word
    for word, slips in {
        "you": "u ya yu yuo",
        "your": "yor yuor",
        "are": "r",
        "because": "becuase becasue bcos cuz coz bc",
        "please": "pls plz pleas",
        "thanks": "thx thnx thanx",
        "really": "realy rly relly",
        "definitely": "definately definitly defiantly",
        "probably": "probly prolly probaly",
        "believe": "beleive belive",
        "should": "shoud shuld shld",
        "would": "woud wuld wld",
        "could": "coud cld",
        "have": "hav haev",
        "something": "somthing smth",
        "nothing": "nothin nuthin",
        "going": "goin",
        "being": "bein",
        "telling": "tellin",
        "people": "ppl poeple",
        "remember": "rember remeber",
        "right": "rite",
        "though": "tho",
        "through": "thru",
        "happened": "happend",
        "overreacting": "overeacting overreactin",
        "exaggerating": "exagerating exaggarating",
        "attention": "attenion attetion",
        "calm": "clam",
        "truth": "thruth",
        "until": "untill",
        "know": "kno knwo",
        "tell": "tel",
        "just": "jsut jus",
        "must": "msut",
        "trust": "turst",
        "addict": "adict",
        "psycho": "phsycho",
        "schizophrenic": "schizofrenic",
        "suicide": "sucide suiside",
        "committed": "commited comitted",
        "manipulative": "manipulitive",
    }.items()
    for slip in slips.split()
}
