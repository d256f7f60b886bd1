"""Of the compiled pack en. Written by `python -m tic.packs`; not edited by hand."""
NAME = 'en'
LANG = 'en'
MACROS: dict[str, str] = {'a_child_etc': '(a child*|remember|think|someone|she|he|they|children|animals)', 'abuse': '(abuse*|assault*|rape~|attack*|violence|violent|molest*|incest|stalk*|traffick*|harass*|exploit*|strangl*)', 'abuse_b_etc': '(abuse|assault|rape|violence|trauma|abusive|harassment|bullying|ptsd|domestic violence|racism|coercion)', 'abuse_etc': '(abuse|assault|incident|incidents|attack|rape|violence|trauma|what happened)', 'adv': '(just|really|strongly|simply|only|probably|clearly|obviously|actually|honestly|truly|definitely|totally|completely|absolutely|always|also|still|even|maybe|perhaps|kind of|sort of|a bit|a little|very|so|too|quite|pretty|literally|basically|seriously|certainly|surely|now|already|again)', 'all_etc': '(all|everything|access|your|our|the|these|this|forever)', 'anxiety_etc': '(anxiety|depression|bpd|borderline|ptsd|trauma|illness|disorder|hormones|paranoia|adhd|autism|meds|medication|period|diagnosis|bipolar|ocd|eating disorder|addiction)', 'anyone': '(you|he|she|they)', 'anyone_etc': '(anyone|anybody|a soul|your (mum|mom|mother|dad|father|parents|wife|husband|partner|friends|therapist|teacher|doctor)|the (police|teacher)|them)', 'anyones': '(your|his|her|their)', 'attend_etc': '(attend|comply|respond|engage|complete|provide|cooperate|disclose|reply|pay|return|keep|turn up)', 'attention_etc': '(attention|sympathy|pity|revenge|money|drugs|meds|out of (work|it|this)|to (hurt|punish|manipulate|control)|for the (money|attention|sympathy|drugs|meds))', 'back_etc': '(back|over|moved|recovered|better|fine|healed|done|through)', 'bad_b_etc': '(bad|serious|awful|terrible|deep|horrible|big of a deal|big a deal|scary|traumatic)', 'bad_etc': '(bad|poor|wrong|stupid|terrible|unhealthy|foolish|dumb|risky)', 'better_etc': '(better|braver|stronger|stricter|calmer|nicer|tougher|thinner|smarter)', 'call_b_etc': '((call|phone|telephone|ring) (us|our|the|customer|support|#|on|between|during)|write to <3> (us|our|address|office)|fax|contact (us|our|customer|support)|visit (us|our|a)|send [us] (a letter|an email|a written)|speak (to|with)|email us|come in)', 'call_etc': '(call|report|discharge|remove|close|stop|cancel|terminate|suspend|end|section|commit|detain|restrain|sedate|force|take|involve|inform|prosecute|fine|sanction|withdraw|refuse|deny|reduce|evict|drop|kick|punish|charge|tell)', 'child_b_etc': '(child*|minor*|girl|boy|girls|boys|student*|teen*|pupil*|year old*|underage|victim|unconscious|sleeping|patient*|inmate*|#|drunk|drugged|against)', 'child_etc': '(child*|kids|baby|relationship|him|her|herself|perpetrator|abuser|partner)', 'conditional_etc': '(conditional|dependent|contingent|withdrawn|stopped|withheld|terminated|suspended|only (available|offered|given))', 'consider_a_etc': '(consider (a|an|the|how|what|whether|if|your|that|it|this|some|therapy|counseling|counselling|asking|talking|seeing|taking|finding|making|bringing|going|getting|having|joining|writing|doing|using|being|leaving|working|seeking|speaking|starting|telling)|focus on|concentrate on|think (about|of|through) (how|what|why|whether|the|your|it|this|that|who|all|a|some|things|yourself)|reflect on|work (on|through|towards|toward|out what|out how)|look (at (it|this|that|what|how|your|the|yourself|things|why)|into|after yourself|inside|within|forward)|pay attention|listen to (your|what|how)|(practice|practise) (self|being|saying|mindful*|deep|gratitude|meditat*|good|some|what|this|the|your)|learn (to|how|about|from|more about your|as much)|remember (that|to|you|your|how|it is|there|what|why)|(recognize|recognise) (that|what|your|the)|acknowledge (that|your|what|the|how)|accept (that|your|what|the|yourself|it|him|her|them)|embrace (your|the|it|who)|validate (your|what|his|her|their)|express (your|how|what)|surround yourself|spend (time|some time|more time)|set (boundar*|some|a goal|goals|aside|clear|limits|small|healthy|realistic)|join (a|an|some)|ignore (him|her|them|it|what|those|people|the)|distract yourself|choose to|believe (in|that)|appreciate (what|the|your|yourself)|treat (yourself|him|her|them|others|people)|respect (your|his|her|their|yourself)|stand (up|your|firm)|walk away|hang (in there|out with)|be (kind|gentle|patient|honest|open|clear|assertive|yourself|careful|proud|aware|specific|there for|supportive|mindful|thankful|willing|prepared|direct|firm|respectful|consistent|brave|good to|easy on|persistent|compassionate|realistic)|keep (trying|doing|talking|working|busy|yourself|track of|looking|fighting|moving|pushing|reaching|taking|communicating|being|a (journal|diary|log|list)|your (head|mind|chin|distance|focus))|do (something|things|some (research|reading|things)|your (best|research|part|homework)|the (best|work)|more of|whatever (it|you))|have (faith|patience|confidence|courage|compassion|an honest|a (conversation|talk|chat|heart|plan|serious|calm) )|go (see|out|talk|get|find|and (talk|see|get|tell|find|do)|for (a|it|walks)|easy|slow|slowly|on (a|dates))|write (down|a (letter|list|journal)|out|about|your|it))', 'cooperate_etc': '(cooperate|comply|behave|attend|sign|talk|answer|engage|reply|tell (me|us)|pay|respond|come|confess|agree)', 'describe_etc': '(describe|explain|state|write down|set out|tell us)', 'difficult_etc': '(difficult|challenging|demanding|needy|entitled|rude|unpleasant|uncooperative|non-cooperative|manipulative|high maintenance|a handful|obstructive|oppositional|defiant|attention-seeking|histrionic|dramatic|splitting|gamey|inappropriate|impossible|unreasonable|a problem|stubborn)', 'disabled_etc': '(disabled|handicapped|blind|deaf|infirm|autistic|impaired|crippled|paralysed|paralyzed|elderly|aged|homeless|poor|needy|vulnerable|disadvantaged|mentally disabled|learning disabled|obese|addicted|dying|bereaved)', 'disappointed_etc': '(disappointed|upset|angry|sad|hurt|mad|heartbroken|let down|cross)', 'discharged_etc': '(discharged|removed from|dropped|struck off|taken off|kicked out|sanctioned|excluded|barred|referred back|suspended|terminated)', 'do_b_etc': '(do|work|cooperate|co-operate|comply|follow|agree|attend|engage|stop|are honest|tell|sign|show)', 'do_etc': '(do|did|does|hit|hits|hurt|hurts|say|says|said|yell*|get|gets|got)', 'do_not_etc': '(do not|would rather not|prefer not|opt|stop|not)', 'doctor_etc': '(doctor|gp|therapist|counselor|counsellor|psychiatrist|psychologist|professional|shrink|specialist|therapy|counselling|counseling|help)', 'drinking_etc': '(drinking|drunk|intoxicated|flirting|walking alone|out alone|dressed|wearing|promiscuous|partying|high|passed out|alone at)', 'everything_etc': '(everything|it|things|this|all|you)', 'exam_etc': '(exam*|test*|game*|match|price*|tax*|wallet|bank|boss (fight|level)|final|update|server|level)', 'family_b_etc': '(family|kids|children|parents|mother|mom|mum|friends|baby|husband|wife|loved ones|grandchildren|daughter|son)', 'family_etc': '(family|parents|mother|mom|mum|dad|father|husband|wife|partner|pastor|priest|boyfriend|girlfriend)', 'feel_etc': '(feel*|go|goes|experience*|will|would|want|need|know|react*|have|has|are|is|should|blame*|hate*|lie|lies|stay)', 'for_you_to_etc': '(for you to|if you|that you|to (talk|see|find|seek|speak|get|tell|ask|take|leave|let|work|look|start|try|contact|move|discuss|decide|keep|have a))', 'forever_etc': '(forever|permanently|progress|benefits|memories|friends|support|discount|perks|history|conversations|place|access|streak|everything|help)', 'full_etc': '(full|more|extra|too much|retail|money|for shipping|for my)', 'gently': '[please|just|simply|also|first|firstly|second|secondly|third|thirdly|instead|next|finally|always|maybe|perhaps|definitely|do|again|lastly|now|never|basically|at least|for example|by all means|really]', 'girl_etc': '(girl*|women|woman|people|child*|kid*|victim*|person)', 'go_etc': '(go|leave|leaving|going|left|unsubscribed|unsubscribing|cancelled|canceled|deleted|quit)', 'good_etc': '(good|professional|trusted|mental health|licensed|couples|family|{adv})', 'have_etc': '(have|has|had|gave|gives|giving|got)', 'he_b_etc': '(he|she|they|someone|others|another|more|next|it)', 'he_etc': '(he|she|they|your (mother|father|mum|mom|dad|husband|wife|partner|boss|boyfriend|girlfriend|parents|family))', 'high_etc': '(high*|full|more|less|bad|boring|no|not|being|paying|missing|losing|wast*|risk*|alone|stress*)', 'him_b_etc': '(him|her|them|someone|(a|an|another) <1> (doctor|therapist|counselor|counsellor|professional|psychologist|psychiatrist|lawyer|specialist|clinic)|your (doctor|gp|therapist|counselor|counsellor|physician|psychiatrist|family|friend|friends|mother|mom|mum|father|dad|sister|brother|school|insurance|ex|bank|boss))', 'him_etc': '(him|her|them|yourself|someone|somebody|people|others|your (partner|husband|wife|boyfriend|girlfriend|mother|mom|mum|father|dad|parents|parent|family|friend|friends|son|daughter|kids|children|child|sister|brother|boss|ex|doctor|gp|therapist|counselor|counsellor|teacher|feelings|mind|body))', 'how_you_feel_etc': '(how you (feel|are feeling|felt|must feel|must be feeling)|what you (are|were|have been) (going through|feeling|thinking|been through)|what you (need|want|are really saying)|what (it is|that is) like|your (pain|struggle|grief|trauma))', 'hurt_etc': '(hurt|harm|touch|find|reach|get|bother)', 'if_etc': '(if|with you|in you|unless|when you|at you)', 'immature_etc': '(immature|childish|stupid|silly|selfish|irresponsible|reckless|dumb|foolish|careless)', 'is': '(is|are|was|were)', 'it': '(it|this|that)', 'it_b_etc': '(it|that|this|everything|the pain|your pain|symptoms)', 'it_c_etc': '(it|this|that|every|your|all|pain|everything|what)', 'it_etc': '(it|that|this|things|life|he|she|they|what (happened|he did|she did|they did)|your (situation|problem|childhood))', 'joke_etc': '(joke|phase|mistake|misunderstanding|argument|fight|bad (day|mood|dream|patch)|kiss|touch|feeling|thought|one time|compliment|game|prank|bit of fun|slap|push|tiff)', 'just_etc': '(just|simply|you [{adv}] {should}|you [{adv}] {must}|you could|told to|advised to|needs to|must|if you would)', 'keeps_changing_etc': '(keeps changing|does not (add up|make sense|match|fit)|has (changed|holes|gaps|inconsistenc*)|is (inconsistent|vague|confusing|full of)|changed|contradict*|changes)', 'lack_etc': '(lack|lacks|need|needs|have no|has no|had no)', 'leav_etc': '(leav*|cancel*|quit*|unsubscrib*|opt* out|go|going|stop*|reject*|declin*|say no|miss*|los*|give up|end (this|the|our)|delete your account|withdraw*)', 'leave_b_etc': '(leave|left|go back|gone back|stay|staying|tell|told|report|reported|reporting|say (no|something|anything|so)|call (the|for|someone|anyone|us|me)|fight|fought|scream|run|wait|waiting|let (him|her|it|them)|go (with|to {their}|home|out|up|in|there)|drink|drinking|trust|marry|invite|come forward|stop (him|her|them|it)|resist|take so long|be there|wear|wearing|get in|text {them}|lie|hide|allow|put up|defend|push|lock|speak up|ask for help|seek help|get help|walk away|block)', 'leave_c_etc': '(leave|go|call|see|speak|have|smoke|use|come|eat|sleep|visit|decide|keep)', 'leave_etc': '(leave|relax|stop|let|get|talk|be|try|forget|focus|accept|ask|believe|breathe|calm|move|toughen|think|trust|learn|push|open|forgive|say|tell|stand|love)', 'lose_etc': '(lose|forfeit|be (removed|discharged|sanctioned|reported|evicted|excluded|fined|prosecuted|sectioned|detained|dropped|suspended|charged|banned|stopped)|have to leave|go to (court|jail))', 'made_etc': '(made|told|instructed|ordered|allowed|let|had|permitted|forbade|warned)', 'manage_etc': '(manage|managed|cope|coped|got over|get over|handle|handled|dealt with|moved on|move on|bounce* back|have already (shared|told|moved|healed|recovered)|have (moved on|healed|recovered|got over|coped)|do not (complain|need|mind|make)|did not (complain|need|fall apart))', 'me_etc': '(me|us|him|her|them|your (mother|father|family|children|kids|husband|wife|parents|friends|country|team|god))', 'meds_etc': '(meds|medication|pain meds|opioid*|narcotic*|morphine|attention|bed|to be admitted|sick note|drugs|benefits|sympathy|food|shelter|hot meal|free)', 'misunderst_etc': '(misunderst*|misread|misinterpret*|imagin*|exaggerat*|dream*|dreamt|misremember*|over-react*|mistaken|remember* (it|things|that) wrong*|got the wrong|gave {them} the wrong|sent mixed|led {them} on)', 'mother_etc': '(mother|mom|mum|father|dad|sister|brother|wife|husband|family|children|kids|son|daughter|parents)', 'must': '(must|have to|need to|got to|have got to|will have to|will need to|would have to|are required to|are going to have to|are going to need to)', 'need_etc': '(need|needs|are waiting for|would (love|kill|be grateful) for|deserve)', 'never_etc': '(never|managed|manage|do not|did not|had no|coped|cope|can|could|got)', 'nothing_b_etc': '(nothing|less|worse|no|starving|dying|not)', 'nothing_etc': '(nothing|fine|okay|ok|alright|all right|well|work out|be fine)', 'okay_etc': '(okay|ok|fine|alright|all right|great|better|good|well|right)', 'operate_etc': '(operate|treat|refer|help|see|surgery|ivf|scan|prescribe|a candidate|accept)', 'others_etc': '(others|other people|some people|people|many people|so many people|plenty of people|someone|somebody|children|women|other women|kids|millions)', 'panic_attack_etc': '(panic attack|anxiety attack|flashback|nightmare|bad dream|scratch|bruise|little (push|slap|fight|shove)|mood|wobble)', 'pathetic_etc': '(pathetic|lazy|selfish|stupid|dumb|idiotic|worthless|useless|weak|disgusting|cowardly|coward|failure|loser|burden|hopeless|clueless|incompetent|spoiled|spoilt|ungrateful|thankless|idiot|moron|disgrace)', 'people_b_etc': '(people|children|kids|women|others)', 'people_c_etc': '(people|women|men|survivors|patients|clients)', 'people_etc': '(people|users|survivors|members|patients|women|customers|clients)', 'percent_etc': '(# percent|a (few|handful|small (number|minority|percentage))|one in #)', 'photo_etc': '(photo|photos|picture|pictures|image|images|screenshot|screenshots|video|proof|evidence)', 'place_etc': '(place|put|start|keep|send|transfer|section|make|force|have|get)', 'police_etc': '(police|social services|child protective|cps|immigration|parents|mother|father|mom|mum|dad|husband|wife|school|boss|employer|family|partner|authorities|security|council|probation|landlord|guardian)', 'pt': '(patient|pt|client|resident|service user|he|she|they)', 'ptn': '(patient|pt|client|resident|service user|mother|mum|mom|father|dad|woman|man|girl|boy|victim|complainant|survivor)', 'ptsd_b_etc': '(ptsd|bpd|depression|depressed|anxiety disorder|bipolar|adhd|autism|autistic|ocd|borderline|narcissis*|eating disorder|dissociat*|schizo*|c-ptsd|personality disorder|codependen*|trauma bond*|stockholm syndrome|psychotic|manic|delusional|gaslight*|sociopath*|psychopath*)', 'ptsd_etc': '(ptsd|bpd|bipolar|adhd|autis*|ocd|borderline|narcissis*|schizo*|c-ptsd|codependen*|psychotic|manic|delusional|sociopath*|psychopath*)', 'question_etc': '(question|questions|section|sections|field|fields|forms|form)', 'quitter_etc': '(quitter|lazy|coward|loser|serious|worth|weak|cheap|terrible|failure|boring|scared|afraid|chicken|smart enough|good enough|responsible|ready to (succeed|be happy|grow|change|win|heal)|fun|cool)', 'rather_etc': '(rather|prefer|like|love|want|happily|enjoy|will|would like)', 'report_b_etc': '(report|tell|speak|testify|press|come forward|say)', 'report_etc': '(report|press|testify|go to|undergo|have (an|the)|take)', 'save_etc': '(save|saving|savings|discount|discounts|deal|deals|coupon|coupons|free stuff|free things|free gift|free gifts|free money|money|off|offers|bargains|gift|gifts|winning|win|fun|cool stuff|great deals|lucky|promotions)', 'self': '(himself|herself|themselves|yourself)', 'selfish_etc': "(selfish|cowardly|coward's way*|easy way out|sin|sinful|crime|weak|weakness|permanent solution|cop out|stupid)", 'setup_etc': '(setup|set-up|comeback|message|testimony|blessing|superpower|strength|story)', 'share_etc': '(share|shared|answer|answered|complete|completed|tell|told|agree|agreed|accept|accepted|donate|donated|upgrade|upgraded)', 'she_etc': '(she|he|mother|mum|mom|father|parent|parents|victim|wife|woman)', 'should': '(should|ought to|need to|have to|must|had better|better|might want to)', 'sign_up_etc': '(sign up|sign in|log in|login|register|create an account|subscribe|enter your <2>|share your <2>|give us your <2>|accept <3>|allow <2>|invite <3>|verify <3>|upgrade|pay)', 'skinny_etc': '(skinny|thin|slim|thinner|slimmer|heavier|bigger|better|great|healthier|prettier)', 'so_much_etc': '(so much|hours|all this|a lot of|my|our|{adv})', 'sounds_etc': '(sounds|seems|sound|seem|probably (has|is)|clearly (has|is)|must (have|be)|obviously (has|is)|{is} showing signs of|{is} clearly|{is} probably)', 'spent_etc': '(spent|have spent|put|have put|invested|wasted)', 'staff_etc': '(staff|team|we|family|doctor|doctors|nurse|nurses|i|parents)', 'stress_etc': '(stress*|tired|sick|anxious|in the dark|unsafe|unprotected|alone|lonely|behind|unhealthy|unhappy|sad|miserable|stuck|broke|bored|ignorant|uninformed|overwhelmed|exhausted|better|healthy|happy|well)', 'suffer_etc': '(suffer*|stuck|sick|anxious|in the dark|clueless|alone|broke|fat|unhealthy|unprotected|behind|stressed|uninformed|limited|bored|boring|lonely|average|mediocre|lost|chaos|wast*|fail*|losing|lose|the hard way|guess*|blind|struggl*|bleed*|die|unhappy|depressed|nothing|bad|at risk|risk*|unsafe|ignorant|miserable|walk|kick rocks|sad|ugly|mistakes)', 'take_etc': '(take|taken|taking|come to|attend*|miss* (your|the|our)|skip* (your|the|a) (dose|medication|meds|appointment|session|treatment|class|meal)|stop* taking|refus*|follow*|complet*|ring|call us|book*|show* up|keep (your|the)|eat*|exercis*|listen*|do (it|what|your)|done (it|what|your)|see (a|the|your) (doctor|therapist|gp))', 'talk_etc': '(talk|speak|tell|ask|seek|find (someone|a|an|out|ways|something|help|yourself|support)|get (help|out|away|some|professional|therapy|over|rid|support|counseling|counselling|yourself|a (job|hobby|therapist|lawyer|divorce|grip|counselor|counsellor))|see (a|someone|your)|take (care|time|some|responsibility|control|action|charge|it|things|steps|a (break|step|stand))|think|try|consider|learn|accept|let|stop|start|focus|make (time|sure you|a decision|an|peace|changes|some|up|it (clear|work)|yourself)|go (see|out|back|talk|get|for|to (therapy|the police|your|counseling|counselling|a (doctor|therapist)))|keep (trying|going|your|yourself|a|in)|give (yourself|him|her|them|it|up)|work (on|it|through|with|out)|look (at|into|for|after|within|inside)|understand|realize|realise|remember|leave (him|her|them|your (husband|wife|partner|boyfriend|girlfriend|job|home|marriage|relationship|family)|the (relationship|house|marriage)|this (relationship|man|woman|person|marriage|job))|move (on|out|away)|forgive|love|trust|believe|face|change|decide|put|contact|call (him|her|them|your|a|someone)|reach out|write|listen|respect|communicate|avoid|allow|worry|feel|be (honest|careful|patient|proud|more|able to (forgive|trust|let)|open|yourself|kind|strong|aware|grateful|thankful|ashamed|with someone|there for|clear|prepared|happy)|do (something|what|it|that|this|things|your|the)|have (a (talk|conversation|plan)|faith|confidence|patience)|confront|report|apologi*|express|set (boundar*|limits|some)|rest|sleep|eat|exercise|meditate|journal|relax|break up|divorce|stand up|consult|discuss|live|say (something|no|yes|sorry)|show (him|her|them)|never)', 'tearful_etc': '(tearful|emotional|anxious|upset|angry|hysterical|labile|over-anxious|over-emotional|distressed)', 'tell_b_etc': '(tell|talk|speak|share|report|say|open|come|trust|sign|agree|answer|write)', 'tell_c_etc': '(tell|answer|take|complete|finish|agree|talk|cooperate|behave|are good|do this|eat|come|share|open up|sign (this|the|here|it))', 'tell_etc': '(tell|talk|open|share|explain|disclose|answer|say|describe)', 'that_you_etc': '(that you|for you|to (treat|take|talk|be|find|keep|give|set|remember|let|allow|make|work|understand|know|seek|get|learn|have|communicate|focus|recognize|realize|listen))', 'the_only_etc': '(the [only|very] best|the first|the most important|the only|one|another|an easy|a good|a great)', 'their': '(his|her|their)', 'them': '(him|her|them)', 'therapist_etc': '(therapist|counselor|counsellor|doctor|professional|psychologist|psychiatrist|psychotherapist|coach|lawyer|friend)', 'therapy_etc': '(therapy|help|counselling|counseling|treatment|rehab|medication|meds|detox|anger management)', 'there_is_etc': '(there is|find|learn|what is|see|look for|take)', 'they': '(he|she|they)', 'think_etc': '(^ think|^ just think|^ consider|you [{adv}] {should} think|have you thought|did you think|do you ever think)', 'time_etc': '(time|effort|energy|money|work|hours)', 'tired_etc': '(tired|stress*|sick|sad|broke|bored|lazy|unfit|overwhelmed|exhausted|healthy|happy|better|in pain)', 'try_to_etc': '(try (to|talking|a|some|doing|asking|writing|going|using|taking|finding|and)|consider|start (by|with|to)|ask (him|her|them|your|if|a|for a)|talk (to|with) (him|her|them|your|a|someone)|seek|look into|contact your|see (a|your|if you can)|tell (him|her|them|your)|work (on|with|through)|write (down|a|about)|find (a|someone|out|other|ways))', 'unless_you_etc': '(unless you|if you (keep|continue|refuse|do not|will not|are not|drink|use|miss)|until you (stop|start|tell|agree|calm|sign|lose|are (clean|sober|ready|stable)))', 'upset_etc': '(upset|sad|angry|scared|afraid|depressed|anxious|worried|like {it}|that way|jealous|hurt|offended|crying|emotional|stressed)', 'us': '(me|us)', 'victim_b_etc': '(victim|survivor|woman|girl|boy|she|teen*|student|complainant)', 'victim_etc': '(victim|addict|alcoholic|narcissist|borderline|drama queen|attention seeker|control freak|hoarder|cutter|quitter|liar|slut|whore|bitch|junkie|psycho|hypochondriac|people pleaser|doormat|pushover|mess)', 'wants_etc': '(wants|wanted|here|presents|came|comes|presented)', 'we': '(i|we)', 'would_etc': '(would|can only|do|must|have to|want to)', 'yoga_etc': '(yoga|meditation|mindfulness|journaling|journalling|exercise|breathing|running|gratitude|prayer|walking|self care|hobbies|a hobby)', 'you': '(you|you all|you guys|you both)', 'you_b_etc': '(you|talking|seeking|speaking|getting|finding|seeing|going|looking|trying|making|taking|working|reaching|being|doing|writing|asking|having|reading|focusing|setting|starting|keeping|letting|using|checking|contacting|a|an|the|some|therapy|counseling|counselling|to (talk|see|find|try|take|speak|get|be|make|go|start|keep|work|look|ask|do))', 'you_can_do_etc': '(you can do|to do|for you|to (do|start|begin|handle|deal with|move))', 'you_etc': '(you|your (trauma|anxiety|depression|pain|past|fear|fears|life|grief|ptsd|mind|soul|marriage|panic|addiction)|all|everything|the pain|every|trauma|anxiety|depression)', 'you_have_etc': '(you (have|are|finish|complete|answer)|we (have|are|finish)|i|the|all)', 'you_will_etc': '(you will|you could|you may|you might|you are going to|you can|she will|she could|risk)'}
RETIRED: dict[str, str] = {}
RULES: tuple[object, ...] = (
('TIC101', 'must-comply', 'coercion', 3, 0.9, False, ('chat', 'email', 'form', 'ui'), ('{you} [{adv}] {must} (comply|cooperate|obey|submit to|behave|follow orders|do as you are told|do what <2> (says|say|tells you|told you))', '{you} [{adv}] {must} follow (our|my|his|her|their|the staff) (rules|orders|instructions)'), {'unless_after': ('with [the] (data|accessibility|gdpr)',)}, 'This orders the person to obey.', 'Ordering compliance takes the decision away from the person and repeats the loss of control that trauma brings.', ('Here is what we suggest, and you can say no.', 'Which of these would work for you?'), (('Gordon Training: the twelve communication roadblocks (Gordon, Leader Effectiveness Training)', 2001, 'http://www.gordontraining.com/leadership/warning-communication-roadblocks-can-hazardous-relationships/', 'seen'), ('Moyers, Manuel & Ernst: Motivational Interviewing Treatment Integrity manual 4.2.1 (Confront, Persuade)', 2015, 'https://casaa.unm.edu/assets/docs/miti-4_2.pdf', 'part')), ('You must comply with what the team decides.', 'You need to do what the nurse says.'), ("You don't have to comply with every suggestion.", 'The site must comply with GDPR.'), ()),
('TIC102', 'no-choice', 'coercion', 3, 0.9, False, ('chat', 'email', 'form', 'ui'), ('{you} (have|have got) no (choice|option|say|alternative) (in|about|here|but|on|,|$)', '{you} (do|did|will) not (have|get) (a|any|much) (choice|say|option)', 'there is no (other choice|choice in|alternative for you)', 'you (do not|can not|will not) get to (decide|choose|say no|pick|have an opinion)', '(it|this|that) is not (up to you|your (decision|choice|call|place to decide)|yours to decide) [any more|anymore|now|here] $', '(you|that) (leave|leaves|give|gives) (me|us) no [other] choice'), {'negation': False, 'unless_sentence': ('feel~ (like|as)|if you (feel|think|believe)|felt',)}, 'This says that the person has no choice.', 'Telling someone they have no choice denies autonomy; even where options are limited, some choice can usually be named.', ('Some parts are fixed, and here is what you can decide.', 'You have choices here; would it help to go through them?'), (('Gordon Training: the twelve communication roadblocks (Gordon, Leader Effectiveness Training)', 2001, 'http://www.gordontraining.com/leadership/warning-communication-roadblocks-can-hazardous-relationships/', 'seen'), ('Moyers, Manuel & Ernst: Motivational Interviewing Treatment Integrity manual 4.2.1 (Confront, Persuade)', 2015, 'https://casaa.unm.edu/assets/docs/miti-4_2.pdf', 'part')), ('You have no choice but to attend.', 'You have no choice, Robin.', "You don't get a say in this.", "That isn't up to you."), ('You always have a choice.', 'You may feel like you have no choice, and that is a hard place to be.'), (('Resistance is useless.', 'The same thought in words that the rule does not list.'),)),
('TIC103', 'not-optional', 'coercion', 2, 0.75, False, ('chat', 'email', 'form', 'ui'), ('(this|it|that|attendance|participation|treatment|therapy|disclosure|counselling|counseling|your attendance|your participation) {is} (not optional|not negotiable|non-negotiable|not up for (discussion|debate)|not a (choice|request|suggestion))', '(attendance|participation|treatment|disclosure|this (section|question)) is (mandatory|compulsory)'), {'negation': False}, 'This presents care or taking part as something that cannot be declined.', 'Framing care as non-negotiable removes collaboration and voluntariness.', ('Coming along is up to you.', 'This part is needed by law; here is why, and here is what you can leave out.'), (('Gordon Training: the twelve communication roadblocks (Gordon, Leader Effectiveness Training)', 2001, 'http://www.gordontraining.com/leadership/warning-communication-roadblocks-can-hazardous-relationships/', 'seen'), ('Moyers, Manuel & Ernst: Motivational Interviewing Treatment Integrity manual 4.2.1 (Confront, Persuade)', 2015, 'https://casaa.unm.edu/assets/docs/miti-4_2.pdf', 'part')), ('This is not optional.', 'Your attendance is non-negotiable.'), ('Every question on this page is optional.', 'Your comfort is not negotiable.'), ()),
('TIC104', 'do-as-told', 'coercion', 3, 0.9, False, ('chat', 'email', 'form', 'ui'), ('[just|please|now] do (as|what) you are told', '[just|please|now] do (as|what) {we} (say|tell you|told you|ask)', 'because {we} (say|said) so', 'who is (in charge|the professional|the expert) here'), {}, 'This asks for obedience and gives no reason.', "Demanding obedience puts the speaker's authority above the person's control over their own life.", ('What would feel okay to you?', 'I can explain why I suggest this, and you decide.'), (('Gordon Training: the twelve communication roadblocks (Gordon, Leader Effectiveness Training)', 2001, 'http://www.gordontraining.com/leadership/warning-communication-roadblocks-can-hazardous-relationships/', 'seen'), ('Moyers, Manuel & Ernst: Motivational Interviewing Treatment Integrity manual 4.2.1 (Confront, Persuade)', 2015, 'https://casaa.unm.edu/assets/docs/miti-4_2.pdf', 'part')), ("Just do as you're told.", 'Because I said so.'), ('Do what feels right for you.', 'Do as much or as little as you like.'), ()),
('TIC105', 'like-it-or-not', 'coercion', 3, 0.9, False, ('chat', 'email', 'form', 'ui'), ('whether {anyone} (like|want|agree|consent) <3> or not', '(like it|want to) or not $', 'even if you (do not want to|do not agree|say no|refuse|object)', 'against your (will|wishes)'), {'reported': False, 'unless_sentence': ('decide|choose|choice|up to you|(fine|okay|ok|welcome|valid|respect|support|help|there for|here for)|never',)}, 'This announces something that will happen whether or not the person agrees.', 'Announcing that something will happen regardless of consent is plain coercion.', ('Would you like us to go ahead, wait, or not do this?', 'Nothing will happen without your agreement.'), (('Gordon Training: the twelve communication roadblocks (Gordon, Leader Effectiveness Training)', 2001, 'http://www.gordontraining.com/leadership/warning-communication-roadblocks-can-hazardous-relationships/', 'seen'), ('Moyers, Manuel & Ernst: Motivational Interviewing Treatment Integrity manual 4.2.1 (Confront, Persuade)', 2015, 'https://casaa.unm.edu/assets/docs/miti-4_2.pdf', 'part')), ("We're calling them whether you like it or not.", "You're going to the clinic even if you don't want to."), ('You decide whether you want to talk about it or not.', "We're here for you even if you say no."), ()),
('TIC106', 'no-for-an-answer', 'coercion', 3, 0.95, False, ('chat', 'email', 'form', 'ui'), ('you (can not|are not allowed to|do not get to) (say no|refuse|decline|opt out|back out) ($|§|to (this|it|that|us|me))', '(will|do|does|can) not take no for an answer', 'not (taking|accepting) no for an answer', 'this is not a (suggestion|request|debate|discussion|negotiation)', '{it} was not a (question|request|suggestion)', 'i am not asking , i am telling', 'no (ifs|buts|ifs or buts|ifs and buts|excuses) ($|about)', '(will|do|does|can|would) not accept (a|any|your) (no|refusal|excuses|excuse)', "(there is|there's) no point [in] (arguing|refusing|resisting|fighting|saying no)", 'stop arguing and (sign|do|come|take|go|listen|answer|tell|agree)'), {'negation': False, 'unless_after': ('needed|necessary|required',)}, 'This rules out a no before it is said.', 'Ruling out refusal in advance makes any "yes" meaningless.', ("It's fine to say no.", "Is that something you'd want, or not?"), (('Gordon Training: the twelve communication roadblocks (Gordon, Leader Effectiveness Training)', 2001, 'http://www.gordontraining.com/leadership/warning-communication-roadblocks-can-hazardous-relationships/', 'seen'), ('Moyers, Manuel & Ernst: Motivational Interviewing Treatment Integrity manual 4.2.1 (Confront, Persuade)', 2015, 'https://casaa.unm.edu/assets/docs/miti-4_2.pdf', 'part')), ("We won't take no for an answer!", "That wasn't a request. No buts."), ('You can say no to this.', 'We take no for an answer, always.', 'This is not a test, and there are no wrong answers.'), ()),
('TIC107', 'insist-demand', 'coercion', 3, 0.75, False, ('chat', 'email', 'form', 'ui'), ('i am not asking [you] / i am telling [you]', '{we} (insist|demand) [that] (you|on you|your)', '{we} (insist|demand) (to know|answers|an answer|an explanation)', '{we} (expect|require) you to (tell|answer|explain|attend|cooperate|comply|be honest|share|disclose|open up|stop|take|apologi*)'), {}, 'This replaces an offer with insisting.', 'Insisting replaces an offer with pressure, and the person pays for refusing.', ("If you'd like to, ...", "I'd suggest ..., and it is your call."), (('Gordon Training: the twelve communication roadblocks (Gordon, Leader Effectiveness Training)', 2001, 'http://www.gordontraining.com/leadership/warning-communication-roadblocks-can-hazardous-relationships/', 'seen'), ('Moyers, Manuel & Ernst: Motivational Interviewing Treatment Integrity manual 4.2.1 (Confront, Persuade)', 2015, 'https://casaa.unm.edu/assets/docs/miti-4_2.pdf', 'part')), ("I'm not asking you, I'm telling you.", 'I insist that you answer.', 'We expect you to cooperate fully.'), ("We don't expect you to reply straight away.", 'She insists on good coffee.'), ()),
('TIC108', 'implore', 'coercion', 1, 0.55, False, ('chat', 'email'), ('{we} [{adv}] (urge|implore|beg) you [to]', 'i am begging you', 'please , [i am] begging you'), {}, 'This pleads, so that a no would feel unkind.', "Pleading shifts the helper's worry onto the person and makes refusal feel cruel.", ("I'm worried about ...; would you like to think it through together?", 'One option is ...'), (('Gordon Training: the twelve communication roadblocks (Gordon, Leader Effectiveness Training)', 2001, 'http://www.gordontraining.com/leadership/warning-communication-roadblocks-can-hazardous-relationships/', 'seen'), ('Moyers, Manuel & Ernst: Motivational Interviewing Treatment Integrity manual 4.2.1 (Confront, Persuade)', 2015, 'https://casaa.unm.edu/assets/docs/miti-4_2.pdf', 'part')), ('I implore you to report him.', 'We strongly urge you to open up.'), ('The charity urged ministers to act.', "I don't want to urge you in either direction."), ()),
('TIC109', 'extract-promise', 'coercion', 3, 0.8, False, ('chat', 'email', 'note'), ('promise {us} [that|you|to|not]', '(can|will|would|could) you promise (me|us|that|not|to)', '{we} need you to promise', '(sign|signed|agreed to) (a|this|the) (no-suicide|no-harm|no self harm|anti suicide|safety) (contract|agreement|pact)', 'contract~ for safety'), {}, 'This asks for a promise about staying safe or staying quiet.', 'Extracted promises, including no-suicide contracts, create guilt and do not keep people safe.', ('Would you be willing to make a plan together for if things get worse?', 'What usually helps you get through moments like this?'), (('Rudd, Mandrusiak & Joiner: The case against no-suicide contracts, J. Clin. Psych. 62', 2006, 'https://doi.org/10.1002/jclp.20227', 'part'), ('Szmukler & Appelbaum: Treatment pressures, leverage, coercion and compulsion, J. Mental Health 17', 2008, 'https://doi.org/10.1080/09638230802052203', 'seen')), ("Promise me you won't hurt yourself.", 'Patient contracted for safety.'), ("I can't promise you a date, but I'll tell you when I know more.", 'Would you like to write a safety plan together?'), ()),
('TIC110', 'consent-push', 'coercion', 3, 0.7, False, ('chat', 'email', 'form', 'ui'), ('{you} [{adv}] {must} (consent|sign (this|the|here|it|now)|give [us|me] [your] (consent|permission)|agree to (this|the|it|treatment|be|let))', 'just (sign|agree|say yes|consent|accept) (here|it|this|already|$)', '(it is only|it is just) a (signature|formality)', '(sign|agree) (here|now) (and|§) (we|it|then)'), {'unless_sentence': ('if you (agree|would like|want)',)}, 'This presses for consent or a signature.', 'Consent given under pressure is not consent.', ('Please read this in your own time; you can say no or change your mind later.', 'Would you like to agree, decline, or ask something first?'), (('EDPB Guidelines 03/2022 on deceptive design patterns v2.0 (stirring / emotional steering, hindering)', 2023, 'https://www.edpb.europa.eu/our-work-tools/our-documents/guidelines/guidelines-032022-deceptive-design-patterns-social-media_en', 'seen'), ('Szmukler & Appelbaum: Treatment pressures, leverage, coercion and compulsion, J. Mental Health 17', 2008, 'https://doi.org/10.1080/09638230802052203', 'seen')), ('You need to sign this now.', 'Just say yes already.'), ("You can sign only if you're happy with it.", "You don't have to agree with me."), ()),
('TIC111', 'stop-being-stubborn', 'coercion', 2, 0.85, False, ('chat', 'email'), ('let us not make (this|it|things) [any] (difficult|hard|harder|awkward|complicated|worse)', '(help|easier for) (everyone|everybody|all of us|us all|us) if you (went along|cooperated|co-operated|did as|agreed)', 'do not be [so] (difficult|stubborn|awkward|like that|uncooperative|a problem|obstinate|unreasonable|ungrateful)', '(stop|quit) being [so] (difficult|stubborn|awkward|uncooperative|obstinate|unreasonable|resistant|defensive)', '(do not|stop) (fight~|resist~|argu*) [with] (me|us|this|it)'), {}, 'This treats hesitation as stubbornness.', 'Treating hesitation as stubbornness punishes a boundary.', ("It sounds like this doesn't feel right to you. What would?", 'We can leave it there.'), (('Gordon Training: the twelve communication roadblocks (Gordon, Leader Effectiveness Training)', 2001, 'http://www.gordontraining.com/leadership/warning-communication-roadblocks-can-hazardous-relationships/', 'seen'), ('Moyers, Manuel & Ernst: Motivational Interviewing Treatment Integrity manual 4.2.1 (Confront, Persuade)', 2015, 'https://casaa.unm.edu/assets/docs/miti-4_2.pdf', 'part')), ("It would help everyone if you went along with this, so let's not make it difficult.", "Don't be so stubborn.", 'Stop fighting us on this.'), ("Let's not make the font too small.", "Don't be late for the bus!", "It's okay to push back on what I say."), ()),
('TIC112', 'listen-to-me', 'coercion', 1, 0.6, False, ('chat',), ('^ (you {must} [{adv}]|now) listen to me', 'you are not (listening|paying attention) [to me]', '^ listen to me', 'look at me when {we}'), {'negation': False}, 'This commands attention.', 'Commanding attention asserts rank instead of earning engagement.', ('Can I share something?', 'I may not have put that well; shall I try again?'), (('Gordon Training: the twelve communication roadblocks (Gordon, Leader Effectiveness Training)', 2001, 'http://www.gordontraining.com/leadership/warning-communication-roadblocks-can-hazardous-relationships/', 'seen'), ('Moyers, Manuel & Ernst: Motivational Interviewing Treatment Integrity manual 4.2.1 (Confront, Persuade)', 2015, 'https://casaa.unm.edu/assets/docs/miti-4_2.pdf', 'part')), ('Now listen to me.', "You're not listening to me."), ('You can listen to the recording again.', 'Thanks for listening to me practise.'), ()),
('TIC113', 'trust-me', 'coercion', 1, 0.5, False, ('chat',), ('^ [just] trust {us} (on|§|$)', '{you} (can|should|have to|need to|must|just need to) [just] trust {us}'), {'unless_sentence': ('if|when|whether',)}, 'This asks for trust as if it were owed.', "Demanding trust ignores that trust has been broken before and must stay the person's to give.", ("You don't need to trust me for this to be useful.", 'Here is what I will do with what you say.'), (('Gordon Training: the twelve communication roadblocks (Gordon, Leader Effectiveness Training)', 2001, 'http://www.gordontraining.com/leadership/warning-communication-roadblocks-can-hazardous-relationships/', 'seen'), ('Moyers, Manuel & Ernst: Motivational Interviewing Treatment Integrity manual 4.2.1 (Confront, Persuade)', 2015, 'https://casaa.unm.edu/assets/docs/miti-4_2.pdf', 'part')), ('Just trust me.', 'You have to trust us.'), ("You don't have to trust us right away.", "It can take time before you trust us, and that's fine."), ()),
('TIC114', 'i-need-you-to', 'coercion', 2, 0.7, False, ('chat', 'email'), ('{we} need you to [{adv}] (calm|sit|stop|listen|understand|tell|answer|sign|explain|trust|focus|be honest|cooperate|do what|say|open up|pull)', 'i am going to need you to'), {}, 'This makes a wish of the helper into a task for the person.', "The helper's need becomes the person's task, which reverses the roles.", ('Would it be okay if ...?', "When you're ready, it would help to ..."), (('Gordon Training: the twelve communication roadblocks (Gordon, Leader Effectiveness Training)', 2001, 'http://www.gordontraining.com/leadership/warning-communication-roadblocks-can-hazardous-relationships/', 'seen'), ('Moyers, Manuel & Ernst: Motivational Interviewing Treatment Integrity manual 4.2.1 (Confront, Persuade)', 2015, 'https://casaa.unm.edu/assets/docs/miti-4_2.pdf', 'part')), ('I need you to calm down and answer.', "I'm going to need you to be honest with me."), ("We don't need you to explain anything.", "I need you to know it wasn't your fault."), ()),
('TIC115', 'answer-everything', 'coercion', 2, 0.7, False, ('chat', 'email', 'form', 'ui'), ('{you} [{adv}] {must} (answer|complete|fill in|fill out|finish) (all|every|each) [of] [the|these|this|our] {question_etc}', 'all (questions|fields|sections) (must be|are) (answered|completed|mandatory|compulsory|required)', '(incomplete|unanswered|blank) (forms|applications|answers|questions) will (not be|be) (accepted|processed|considered|returned|rejected)', 'you (can not|may not) (leave|skip) (any|this|a) (question|field|section|answer)'), {'negation': False}, 'This makes every question on the form compulsory.', 'Blanket compulsion on a form forces disclosure and punishes people who need to skip something.', ('Answer what you can; you can skip anything.', 'Questions marked "needed" are the ones we can\'t proceed without, and we say why.'), (('Content Design London: Using trauma informed principles in content design', 2022, 'https://contentdesign.london/blog/using-trauma-informed-principles-with-content-design', 'seen'), ('Chayn: Trauma-informed design principles', 2021, 'https://uxmag.com/articles/trauma-informed-design-understanding-trauma-and-healing', 'seen'), ('SAMHSA: TIP 57, Trauma-Informed Care in Behavioral Health Services', 2014, 'https://www.ncbi.nlm.nih.gov/books/NBK207195/', 'seen')), ('You must answer all questions.', 'All fields are mandatory.'), ("You can skip any question you'd rather not answer.", 'Please answer the first question if you can.'), ()),
('TIC116', 'you-will-directive', 'coercion', 2, 0.65, False, ('chat', 'email', 'note'), ('you (will|are going to|shall) (tell me|tell us|answer|apologi*|cooperate|sit down|do as|attend (all|every|each|the)|hand over|stop this|obey|explain)', 'you (will|are going to|shall) [now|{adv}] (do|take|sit|stand|say|write|tell|go|stay|wear|eat|drink|sign|breathe|start) <4> (now|right now|immediately|at once|this minute|whether)', 'you are coming with (me|us)', 'you are (required|expected|obliged) to (participate|take part|talk|share|answer|cooperate|disclose|open up|be honest|comply|behave)'), {'unless_after': ('when|if|only|whenever',), 'unless_sentence': ('if you|when you (want|are ready|feel)',)}, 'This is an order that sounds like a forecast.', '"You will" spoken to a person is an order dressed as a forecast.', ("You're invited to ...", 'The next step would be ..., if you want it.'), (('Gordon Training: the twelve communication roadblocks (Gordon, Leader Effectiveness Training)', 2001, 'http://www.gordontraining.com/leadership/warning-communication-roadblocks-can-hazardous-relationships/', 'seen'), ('Moyers, Manuel & Ernst: Motivational Interviewing Treatment Integrity manual 4.2.1 (Confront, Persuade)', 2015, 'https://casaa.unm.edu/assets/docs/miti-4_2.pdf', 'part')), ('You will answer my questions.', "You're going to apologise to him.", 'You will do the breathing now.'), ('You will tell your story only when and if you want to.', 'You will receive an answer by e-mail.'), ()),
('TIC117', 'if-you-really-wanted', 'coercion', 3, 0.8, False, ('chat', 'email', 'note'), ('if {anyone} ({adv}|truly) (want|wanted|care|cared|loved|love|trusted|tried|meant) <8> {anyone} would', 'if {anyone} (cared|loved|wanted) <6> {anyone} would [{adv}] (have|be|do|stop|tell|try|come|take|leave|listen|not)', '{anyone} would [{adv}] (have|be|do|stop|tell|try|come|take|leave|listen|not) <8> if {anyone} ({adv}|truly) (wanted|cared|loved|tried)'), {}, 'This makes doing as asked the proof that the person means it.', 'Making compliance the proof of sincerity is interpersonal leverage.', ('What would make this easier?', "It sounds as if part of you wants this and part of you doesn't."), (('Szmukler & Appelbaum: Treatment pressures, leverage, coercion and compulsion, J. Mental Health 17', 2008, 'https://doi.org/10.1080/09638230802052203', 'seen'), ('Moyers, Manuel & Ernst: Motivational Interviewing Treatment Integrity manual 4.2.1 (Confront, Persuade)', 2015, 'https://casaa.unm.edu/assets/docs/miti-4_2.pdf', 'part')), ('If you really wanted to get better, you would take the tablets.', 'If you cared about your kids you would leave.'), ('If you really want to stop, you can close the window.', 'If you want, I can wait here.'), ()),
('TIC118', 'must-understand', 'coercion', 2, 0.65, False, ('chat', 'email', 'note'), ('{you} [{adv}] {must} [{adv}] (understand|realize|realise|accept|face|admit|acknowledge|see) (that|the fact|the truth|the facts|reality|it|how|your)', '{you} [{adv}] {must} (come to terms|face [up to] (it|this|the facts|reality))'), {'unless_after': ('you (deserve|are not|did not|matter|have rights)|{it} {is} not',), 'unless_sentence': ('so you understand|if you [would|are|is|will|have|had|has]',)}, 'This tells the person what to accept or admit.', 'Telling people what they have to accept is confrontation, which raises resistance and shame.', ('Can I share how I see it, and then hear what you think?', 'What is your sense of it?'), (('Moyers, Manuel & Ernst: Motivational Interviewing Treatment Integrity manual 4.2.1 (Confront, Persuade)', 2015, 'https://casaa.unm.edu/assets/docs/miti-4_2.pdf', 'part'), ('Gordon Training: the twelve communication roadblocks (Gordon, Leader Effectiveness Training)', 2001, 'http://www.gordontraining.com/leadership/warning-communication-roadblocks-can-hazardous-relationships/', 'seen')), ("You have to accept that he isn't coming back.", 'You need to face reality.'), ("It's fine if you need to understand more before deciding.", "You don't have to accept any of this today."), ()),
('TIC119', 'enough-is-enough', 'coercion', 2, 0.7, False, ('chat',), ('^ (enough|that is enough|stop it|stop that|knock it off|cut it out|quit it) $', '{we} (have had|am done|are done) (enough|with) [of|with] (this|you|your)', 'not another word'), {'negation': False}, 'This cuts the person short.', 'Shutting someone up by command repeats the silencing that survivors often know.', ('Can we pause for a moment?', 'I want to hear you; shall we slow down?'), (('Gordon Training: the twelve communication roadblocks (Gordon, Leader Effectiveness Training)', 2001, 'http://www.gordontraining.com/leadership/warning-communication-roadblocks-can-hazardous-relationships/', 'seen'), ('Moyers, Manuel & Ernst: Motivational Interviewing Treatment Integrity manual 4.2.1 (Confront, Persuade)', 2015, 'https://casaa.unm.edu/assets/docs/miti-4_2.pdf', 'part')), ('Stop it!', "That's enough."), ("That's enough sugar for the recipe.", 'Is that enough detail, or would you like more?'), ()),
('TIC120', 'you-had-better', 'coercion', 2, 0.7, False, ('chat', 'email'), ('you [had|would] better (not|be|do|stop|start|tell|come|call|listen|think|take|get|have|watch|go|show|answer|hope|believe)', '^ better (not|do|be|tell|come|start|stop) [as|what|it|me|us]'), {'unless_sentence': ('when (do|would) you|which|feel~ better|know~ better',)}, 'This carries an unspoken "or else".', '"You\'d better" carries an unspoken threat.', ('It might help to ...', "If you'd like, ..."), (('Gordon Training: the twelve communication roadblocks (Gordon, Leader Effectiveness Training)', 2001, 'http://www.gordontraining.com/leadership/warning-communication-roadblocks-can-hazardous-relationships/', 'seen'), ('Moyers, Manuel & Ernst: Motivational Interviewing Treatment Integrity manual 4.2.1 (Confront, Persuade)', 2015, 'https://casaa.unm.edu/assets/docs/miti-4_2.pdf', 'part')), ("You'd better tell me now.", 'You better not miss it again.'), ('Do you feel better today?', 'Is there a time you would better like?'), ()),
('TIC201', 'must-tell', 'disclosure-pressure', 3, 0.9, False, ('chat', 'email', 'form', 'ui'), ('{you} [{adv}] {must} [{adv}] [{adv}] (tell|show|share <2> with|open up to|talk to|explain to|explain yourself to|describe <2> to|confess to) (me|us|your worker|the team|the doctor|the police)', '{you} [{adv}] {must} [{adv}] (open up|be (open|upfront|straight|frank|truthful|honest) with {us}|come clean|spill|disclose|tell the truth|be honest [with|about]|get it (out|off))'), {'unless_before': ('(do|does|if|whether|when|decide|think|want to|anything|would)',), 'unless_after': ('if you|only if|when you|when (the|your|it)',), 'unless_sentence': ('circumstances|income|employment|bank details|change of address', '(case|application|evidence|passporting|benefits|change*|select|tick|about any)')}, 'This says that the person has to tell or open up.', 'Disclosure helps only when it is chosen; pressure can retraumatise and ends trust.', ('You can share as much or as little as you like.', 'Only if you want to, tell me more.'), (('SAMHSA: TIP 57, Trauma-Informed Care in Behavioral Health Services', 2014, 'https://www.ncbi.nlm.nih.gov/books/NBK207195/', 'seen'), ('WHO, War Trauma Foundation & World Vision: Psychological first aid, guide for field workers', 2011, 'https://www.who.int/publications/i/item/9789241548205', 'seen'), ('IASC/UNICEF and partners: How to support survivors of GBV when a GBV actor is not available (pocket guide)', 2018, 'https://gbvguidelines.org/en/pocketguide/', 'seen'), ('WHO: mhGAP Humanitarian Intervention Guide / essential care and practice', 2015, 'https://www.who.int/publications/i/item/9789241548922', 'memory')), ('You have to tell me what he did.', 'You really need to open up.'), ("You don't have to tell me anything.", 'You never have to open up to us.'), ()),
('TIC202', 'tell-everything', 'disclosure-pressure', 3, 0.85, False, ('chat', 'email', 'form', 'ui'), ('^ [you can] (tell|give) {us} [{adv}] (everything|exactly|all [of] the details|every detail|each detail|all the facts|more details|the details|the whole story|the truth|what (really|exactly|actually) happened|what {they} did)', '{we} want (to (hear|know)|you to tell <1>) (everything|all|exactly|every detail|the truth|the details)', '{we} (want|need|expect) (all [of] the|every|each|more|the full|the exact) (details|detail|facts|story)'), {'unless_after': ('that (you|feels)|you (want|would|feel|like|are)|about the (order|bug|error|issue|app)',), 'unless_sentence': ('[only] if you (want|would like|feel|are comfortable)|as much or as little|need to (bring|pack)',)}, 'This asks for the whole story at once.', "Asking for everything makes the listener's curiosity the measure, not the person's safety.", ("Is there anything about that you'd like me to know?", 'Start wherever you like, or not at all.'), (('SAMHSA: TIP 57, Trauma-Informed Care in Behavioral Health Services', 2014, 'https://www.ncbi.nlm.nih.gov/books/NBK207195/', 'seen'), ('WHO, War Trauma Foundation & World Vision: Psychological first aid, guide for field workers', 2011, 'https://www.who.int/publications/i/item/9789241548205', 'seen'), ('IASC/UNICEF and partners: How to support survivors of GBV when a GBV actor is not available (pocket guide)', 2018, 'https://gbvguidelines.org/en/pocketguide/', 'seen')), ('Tell me exactly what happened.', 'Give us every detail.'), ('Tell me as much or as little as you like.', 'Tell us everything you feel comfortable sharing.'), ()),
('TIC203', 'describe-in-detail', 'disclosure-pressure', 3, 0.75, False, ('chat', 'email', 'form', 'ui'), ('(give|provide|write|supply|submit) [us|me] (a|your) (full|complete|detailed|thorough) (account|description|statement|history|report) of <3> {abuse_etc}', '(describe|explain|recount|write down|set out|outline|relate) <8> (in (full|as much|more|great|greater|graphic|exact|complete) detail|step by step|in detail|blow by blow)', '{describe_etc} [exactly|precisely|in detail|fully] (what|how) [exactly] (happened|he|she|they|it happened) [to you|did]'), {'unless_sentence': ('(app|error|crash|crashed|bug|device|order|page|screen|parcel|flight|software)|optional|if you (want|like|wish|can)', '(as much or as little|only if|some words|a few words|no detail)'), 'need_sentence': ('{abuse}|happened|injur*|harm*|unwanted|exploit*',)}, 'This asks for a painful event in full detail.', 'Long forced accounts in a form have no witness, no pacing and no way to stop safely.', ('If you want to, you can add a few words; a short answer is enough.', 'You can leave this blank and talk to someone instead.'), (('SAMHSA: TIP 57, Trauma-Informed Care in Behavioral Health Services', 2014, 'https://www.ncbi.nlm.nih.gov/books/NBK207195/', 'seen'), ('WHO, War Trauma Foundation & World Vision: Psychological first aid, guide for field workers', 2011, 'https://www.who.int/publications/i/item/9789241548205', 'seen'), ('IASC/UNICEF and partners: How to support survivors of GBV when a GBV actor is not available (pocket guide)', 2018, 'https://gbvguidelines.org/en/pocketguide/', 'seen')), ('Describe the assault in as much detail as possible.', 'Please explain what happened step by step.'), ('Describe what happened before the app crashed in as much detail as you can.', 'If you want to, you can describe what happened; no detail is needed.'), ()),
('TIC204', 'spit-it-out', 'disclosure-pressure', 3, 0.9, False, ('chat',), ('^ [{adv}] (spit|spill|cough) it (out|up)', '^ out with it', 'spill the (beans|tea)', '^ (just|come on ,) (say it|tell {us}|tell {us} already|talk|say something|open up)', '(come on|go on) , [you can] (tell|say|talk|open|share|spill)'), {'unless_before': ('if|when',), 'unless_after': ('when you|whenever',), 'unless_sentence': ('(shall|would|could) (we|you)',)}, 'This hurries someone into speaking.', 'Urging speech treats silence as an obstacle rather than as protection.', ("There's no hurry.", 'We can also sit with this for a while.'), (('SAMHSA: TIP 57, Trauma-Informed Care in Behavioral Health Services', 2014, 'https://www.ncbi.nlm.nih.gov/books/NBK207195/', 'seen'), ('WHO, War Trauma Foundation & World Vision: Psychological first aid, guide for field workers', 2011, 'https://www.who.int/publications/i/item/9789241548205', 'seen'), ('IASC/UNICEF and partners: How to support survivors of GBV when a GBV actor is not available (pocket guide)', 2018, 'https://gbvguidelines.org/en/pocketguide/', 'seen')), ('Come on, spit it out.', 'Just tell me already!'), ("Just say the word if you'd like to stop.", 'You can say it in any language.'), ()),
('TIC205', 'stop-hiding', 'disclosure-pressure', 3, 0.8, False, ('chat', 'note'), ('(stop|quit) (hiding (it|things|this|from|behind|your|the truth|what)|holding back|keeping secrets|being so (private|secretive|closed|guarded)|dodging|avoiding (the|my|our) question|deflecting|shutting {us} out|bottling)', '(stop|quit) avoiding (this|it|the subject|the topic|me)'), {'unless_sentence': ('tasks|tabs|columns|rows|files|icons',)}, 'This calls keeping something private "hiding".', 'Calling privacy "hiding" shames a boundary.', ('You decide what stays private.', 'Shall we talk about something else?'), (('SAMHSA: TIP 57, Trauma-Informed Care in Behavioral Health Services', 2014, 'https://www.ncbi.nlm.nih.gov/books/NBK207195/', 'seen'), ('WHO, War Trauma Foundation & World Vision: Psychological first aid, guide for field workers', 2011, 'https://www.who.int/publications/i/item/9789241548205', 'seen'), ('IASC/UNICEF and partners: How to support survivors of GBV when a GBV actor is not available (pocket guide)', 2018, 'https://gbvguidelines.org/en/pocketguide/', 'seen')), ('Stop hiding the truth.', 'Quit dodging my questions.'), ('How do I stop hiding completed tasks?', "It makes sense if you're holding back."), ()),
('TIC206', 'what-are-you-hiding', 'disclosure-pressure', 3, 0.85, False, ('chat', 'note'), ('what are you (hiding|not telling {us}|keeping from {us}|afraid to (tell|say))', '(are you|you are) (hiding|keeping|holding) (something|secrets|a secret|something back|the truth)', 'there is (something|more) you are not telling', 'you are not telling {us} (everything|the whole|the truth|something)'), {'negation': False}, 'This voices suspicion about what was left unsaid.', 'Suspicion about what is unsaid is interrogation, not care.', ('What would you like to talk about today?', 'You can stop here.'), (('SAMHSA: TIP 57, Trauma-Informed Care in Behavioral Health Services', 2014, 'https://www.ncbi.nlm.nih.gov/books/NBK207195/', 'seen'), ('WHO, War Trauma Foundation & World Vision: Psychological first aid, guide for field workers', 2011, 'https://www.who.int/publications/i/item/9789241548205', 'seen'), ('IASC/UNICEF and partners: How to support survivors of GBV when a GBV actor is not available (pocket guide)', 2018, 'https://gbvguidelines.org/en/pocketguide/', 'seen')), ('What are you hiding?', "I know you're keeping secrets."), ('Are you hiding the side bar on purpose?', "You're keeping some things to yourself, and that's your choice."), ()),
('TIC207', 'no-help-unless-tell', 'disclosure-pressure', 3, 0.85, False, ('chat', 'email', 'form', 'ui'), ('{we} (can not|will not|can only|am not able to|are not able to|will not be able to) (help|support|assist) [you] <3> (unless|until|if) you [do not|first] {tell_etc}', 'if you (do not|will not|refuse to) (tell|talk|open up|disclose|explain|answer|share what|say what) <6> / {we} (can not|will not|am not|are not)', '{we} (can not|could not) help [you] if {we} do not know (what happened|everything|the truth|the details)'), {'negation': False, 'unless_sentence': ('location|postcode|zip code|order number|browser',)}, 'This makes help depend on telling.', 'Making help depend on disclosure is coercion by another name.', ('We can help whether or not you tell us what happened.', 'You can say which kind of help you want; reasons are optional.'), (('SAMHSA: TIP 57, Trauma-Informed Care in Behavioral Health Services', 2014, 'https://www.ncbi.nlm.nih.gov/books/NBK207195/', 'seen'), ('WHO, War Trauma Foundation & World Vision: Psychological first aid, guide for field workers', 2011, 'https://www.who.int/publications/i/item/9789241548205', 'seen'), ('IASC/UNICEF and partners: How to support survivors of GBV when a GBV actor is not available (pocket guide)', 2018, 'https://gbvguidelines.org/en/pocketguide/', 'seen')), ("We can't help you unless you tell us what happened.", "If you don't open up, I can't do anything for you."), ("We can help even if you don't want to tell us what happened.", "If you don't share your location we can't show nearby clinics, but you can type a town."), ()),
('TIC208', 'should-talk-about-it', 'disclosure-pressure', 2, 0.75, False, ('chat', 'email'), ('{you} [{adv}] {should} [{adv}] (talk|speak|open up) about (it|this|that|what happened|your (feelings|trauma|past))', '(talking|telling|getting it out|opening up) <4> (will|is going to|always) [{adv}] (help|make you feel|heal|feel)', 'it (will|would) help [you] to (talk|open|tell|share|get it)', 'you will feel (better|lighter) (if|when|once|after) you (talk|tell|share|get|open|say|let)', '(bottling|keeping) (it|things) (up|in|inside) (is|will|only|just)', 'you can not keep {it} (inside|in|to yourself|bottled up|a secret)'), {}, 'This presents talking as the cure.', 'Healing does not require telling, and the prescription makes silence feel like failure.', ("Some people find talking helps and others don't; both are fine.", 'Would you like to talk, or do something else?'), (('SAMHSA: TIP 57, Trauma-Informed Care in Behavioral Health Services', 2014, 'https://www.ncbi.nlm.nih.gov/books/NBK207195/', 'seen'), ('WHO, War Trauma Foundation & World Vision: Psychological first aid, guide for field workers', 2011, 'https://www.who.int/publications/i/item/9789241548205', 'seen'), ('IASC/UNICEF and partners: How to support survivors of GBV when a GBV actor is not available (pocket guide)', 2018, 'https://gbvguidelines.org/en/pocketguide/', 'seen')), ('You should talk about it.', "You'll feel better once you get it out."), ("You don't have to talk about it.", 'Some people find it helps to talk; others prefer not to.'), ()),
('TIC209', 'need-to-know', 'disclosure-pressure', 3, 0.75, False, ('chat', 'email', 'form'), ('{we} [do|really|still|first] (need|want|require|must have|have to have) (the|your) (full|whole|complete|entire|real) story', '{we} (need|have|deserve|want|have a right|have the right) to know (everything|exactly|all|every detail|what [really|exactly|actually] happened|what {they} did|who did|the details|the truth|why)', '{we} must know (everything|exactly|what|who|why)'), {}, "This claims a right to the person's story.", "The claim of a right to the story overrides the person's ownership of it.", ("I don't need the details to support you.", 'What, if anything, should I know to be useful today?'), (('SAMHSA: TIP 57, Trauma-Informed Care in Behavioral Health Services', 2014, 'https://www.ncbi.nlm.nih.gov/books/NBK207195/', 'seen'), ('WHO, War Trauma Foundation & World Vision: Psychological first aid, guide for field workers', 2011, 'https://www.who.int/publications/i/item/9789241548205', 'seen'), ('IASC/UNICEF and partners: How to support survivors of GBV when a GBV actor is not available (pocket guide)', 2018, 'https://gbvguidelines.org/en/pocketguide/', 'seen')), ("Whenever you're ready, but I do need the full story before we go on.", 'I need to know exactly what happened.', 'We have a right to know the truth.'), ("I don't need to know what happened to be here for you.", "We need to know which day you'd like the call."), ()),
('TIC210', 'blunt-history-question', 'disclosure-pressure', 2, 0.6, False, ('chat', 'form', 'ui'), ('(have you ever been|were you ever|have you been|are you being) <1> (raped|sexually (assaulted|abused)|molested|abused|beaten|trafficked|assaulted|a victim of)', '(how many times|at what age) <4> (raped|abused|assaulted|molested|abuse|first abused)'), {'unless_sentence': ('skip|prefer not|optional|if you (are|feel)|you can choose|do not have to answer|only if',)}, 'This asks about violence without a reason or a way to skip.', 'A blunt history question with no preface or way out is a demand to disclose.', ('Many people have had frightening experiences. You can skip this: has anything like that happened to you?', 'Prefer not to say'), (('SAMHSA: TIP 57, Trauma-Informed Care in Behavioral Health Services', 2014, 'https://www.ncbi.nlm.nih.gov/books/NBK207195/', 'seen'), ('WHO, War Trauma Foundation & World Vision: Psychological first aid, guide for field workers', 2011, 'https://www.who.int/publications/i/item/9789241548205', 'seen'), ('IASC/UNICEF and partners: How to support survivors of GBV when a GBV actor is not available (pocket guide)', 2018, 'https://gbvguidelines.org/en/pocketguide/', 'seen')), ('Have you ever been raped?', 'At what age were you first abused?'), ('Have you ever been to our centre before?', 'Have you ever been assaulted (optional)?'), (('Have you ever been assaulted? You can choose "prefer not to say".', 'The way out stands in the next sentence, and each sentence is read alone.'),)),
('TIC211', 'required-trauma-field', 'disclosure-pressure', 3, 0.85, False, ('form', 'ui'), ('({abuse}|trauma|suicid*|self harm|mental health|diagnos*|disability|pregnan*|abortion|hiv) <8> / (required|mandatory|compulsory|must be completed|obligatory)', '(must|required to) (disclose|report|declare|list|state|reveal) <5> ({abuse}|trauma|diagnos*|mental health|history|conviction*|disabilit*|medication)'), {'unless_sentence': ('not (required|mandatory)|optional',)}, 'This makes a painful question required.', 'A required field on trauma turns a form into an interrogation that cannot be declined.', ('Details (optional)', "You can leave this empty; it won't affect the help you get."), (('SAMHSA: TIP 57, Trauma-Informed Care in Behavioral Health Services', 2014, 'https://www.ncbi.nlm.nih.gov/books/NBK207195/', 'seen'), ('WHO, War Trauma Foundation & World Vision: Psychological first aid, guide for field workers', 2011, 'https://www.who.int/publications/i/item/9789241548205', 'seen'), ('IASC/UNICEF and partners: How to support survivors of GBV when a GBV actor is not available (pocket guide)', 2018, 'https://gbvguidelines.org/en/pocketguide/', 'seen')), ('Details of the abuse (required)', 'You must disclose your mental health history.'), ('Details of the abuse (optional)', 'No trauma details are required on this form.'), ()),
('TIC212', 'graphic-question', 'disclosure-pressure', 3, 0.85, False, ('chat', 'form'), ('(where|how|what) exactly (did|has|have) (he|she|they|the person|your <2>) (do|done|touch~|hit|say|put|hurt)', 'how many times (did|has|had) {they} <2> (rape~|hit|abuse~|assault~|touch~|hurt|do)', '(did|has) {they} (penetrate~|ejaculate~|touch~ you|rape~|force~ you|hit you|hurt you|beat you)', 'what (part|parts) of your body', '^ (tell|talk to) (me|us) about (the|your) (rape|assault|abuse|attack|violence|molestation)', '^ how did (he|she|they) (hurt|touch|rape|abuse|attack|hit|beat) you'), {'unless_sentence': ('if you (want|like|would like|feel)', 'as much or as little')}, 'This asks for details of the acts themselves.', 'Details of acts are not needed for support and can bring the event back.', ("Is there anything about your safety or health right now you'd like help with?", 'You choose what to say about it.'), (('SAMHSA: TIP 57, Trauma-Informed Care in Behavioral Health Services', 2014, 'https://www.ncbi.nlm.nih.gov/books/NBK207195/', 'seen'), ('IASC/UNICEF and partners: How to support survivors of GBV when a GBV actor is not available (pocket guide)', 2018, 'https://gbvguidelines.org/en/pocketguide/', 'seen'), ('University of Stirling: Supporting a survivor of sexual violence', 2020, 'https://stir.ac.uk/student-life/support-wellbeing/student-support-services/sexual-violence/supporting-a-survivor-of-sexual-and-gender-based-violence', 'seen')), ('Where exactly did he touch you?', 'How many times has she hit you?'), ('How many times a week would you like reminders?', 'Where exactly is the clinic?'), ()),
('TIC213', 'retell', 'disclosure-pressure', 2, 0.7, False, ('chat', 'form'), ('(walk|take|talk) {us} through (it|what happened|that (night|day)|the (assault|attack|incident|abuse|rape|accident))', '(tell|describe|go over|go through|say) <3> (again|once more|one more time|from the (start|beginning|top)) ($|and|so|please)', '(start|begin) [again] (from|at) the (beginning|start)', 'repeat (your story|your account|what happened|what {they} did)'), {'unless_sentence': ('(app|tutorial|setup|set-up|wizard|game|song|recipe|level|tour|not (have|need)|never have)|without having',), 'need_sentence': ('{abuse}|happened|story|account|did|beginning|it|incident',)}, 'This asks someone to go through it all again.', 'Repeated retelling is a known source of retraumatisation.', ("I've read the notes, so you don't have to start over unless you want to.", "Is there anything you'd like to add?"), (('SAMHSA: TIP 57, Trauma-Informed Care in Behavioral Health Services', 2014, 'https://www.ncbi.nlm.nih.gov/books/NBK207195/', 'seen'), ('WHO, War Trauma Foundation & World Vision: Psychological first aid, guide for field workers', 2011, 'https://www.who.int/publications/i/item/9789241548205', 'seen'), ('IASC/UNICEF and partners: How to support survivors of GBV when a GBV actor is not available (pocket guide)', 2018, 'https://gbvguidelines.org/en/pocketguide/', 'seen')), ('Walk me through what happened that night.', 'Tell your story again from the beginning.'), ("You won't have to repeat your story to another worker.", 'Walk me through the set-up of the app again.'), ()),
('TIC214', 'silence-pressure', 'disclosure-pressure', 2, 0.75, False, ('chat',), ('(why are you|you are being|you are) [so] (quiet|silent|secretive) ($|again|today|about)', '^ say something $', '^ are you (going to|ever going to) (answer|talk|say anything|speak) ($|§|me|or|at all|today|now)', 'cat got your tongue', '^ (i am|we are) waiting $', '(your silence|silence) (says|tells|speaks|is (not|suspicious|an answer))'), {'unless_sentence': ('(fine|okay|ok|welcome)',)}, 'This presses on a silence.', 'Silence is often the safest speech a person has; pressing on it takes that away.', ('Silence is okay here.', "Take your time; I'll stay or come back, as you prefer."), (('SAMHSA: TIP 57, Trauma-Informed Care in Behavioral Health Services', 2014, 'https://www.ncbi.nlm.nih.gov/books/NBK207195/', 'seen'), ('WHO, War Trauma Foundation & World Vision: Psychological first aid, guide for field workers', 2011, 'https://www.who.int/publications/i/item/9789241548205', 'seen'), ('IASC/UNICEF and partners: How to support survivors of GBV when a GBV actor is not available (pocket guide)', 2018, 'https://gbvguidelines.org/en/pocketguide/', 'seen')), ('Why are you so quiet?', 'Say something!'), ('You can be quiet here for as long as you like.', 'Are you going to the group on Tuesday?'), ()),
('TIC215', 'dont-be-shy', 'disclosure-pressure', 1, 0.6, False, ('chat', 'form', 'ui'), ('do not be (shy|embarrassed|scared|ashamed|afraid|nervous) <2> (tell|talk|share|say|open|admit|answer)', '(there is|you have) nothing to be (shy|embarrassed) about , (tell|just|so)', 'no need to be (shy|embarrassed|coy)', 'do not be shy'), {'negation': False, 'unless_after': ('no|stop',)}, "This names the person's shyness and waves it away.", "Naming the person's embarrassment and waving it away adds a second feeling to manage.", ("It's common to feel unsure about this.", 'You can answer in writing, later, or not at all.'), (('SAMHSA: TIP 57, Trauma-Informed Care in Behavioral Health Services', 2014, 'https://www.ncbi.nlm.nih.gov/books/NBK207195/', 'seen'), ('WHO, War Trauma Foundation & World Vision: Psychological first aid, guide for field workers', 2011, 'https://www.who.int/publications/i/item/9789241548205', 'seen'), ('IASC/UNICEF and partners: How to support survivors of GBV when a GBV actor is not available (pocket guide)', 2018, 'https://gbvguidelines.org/en/pocketguide/', 'seen')), ("Don't be shy, tell us!", "Don't be embarrassed to talk about it."), ("It's natural to feel shy at first.", "Don't be afraid to say no to me."), ()),
('TIC216', 'prove-trust-by-telling', 'disclosure-pressure', 3, 0.85, False, ('chat',), ('if you [{adv}] trust {us} <4> (tell|share|open|say|talk)', '(do not|why do not|can not) you trust {us}', 'you would (tell|talk to|open up to|share with) {us} if you (trusted|loved|cared|liked)', '(prove|show) <2> (you trust|your trust)'), {'negation': False}, 'This makes telling a test of trust.', 'Disclosure as a trust test is emotional leverage.', ("Trust isn't something you owe me.", 'You can decide later who to tell.'), (('SAMHSA: TIP 57, Trauma-Informed Care in Behavioral Health Services', 2014, 'https://www.ncbi.nlm.nih.gov/books/NBK207195/', 'seen'), ('WHO, War Trauma Foundation & World Vision: Psychological first aid, guide for field workers', 2011, 'https://www.who.int/publications/i/item/9789241548205', 'seen'), ('IASC/UNICEF and partners: How to support survivors of GBV when a GBV actor is not available (pocket guide)', 2018, 'https://gbvguidelines.org/en/pocketguide/', 'seen')), ("Don't you trust me?", 'You would tell me if you loved me.'), ("You don't owe anyone your trust.", "If you don't trust this link, type the address yourself."), ()),
('TIC217', 'curious-about-trauma', 'disclosure-pressure', 1, 0.6, False, ('chat',), ('(i am|we are) [{adv}] curious (about|to (know|hear)|what|who|how)', 'i would love to (hear|know) <4>', '(fascinating|intriguing|how interesting|wow) , (tell|and then|what)'), {'unless_sentence': ('if you (want|like|are|feel)',), 'need_sentence': ('{abuse}|trauma|abuser|attacker|what happened|suicid*|died|scars|war',)}, "This is curiosity about someone's pain.", 'Curiosity about pain serves the listener.', ('Thank you for telling me. What would be useful now?', "We don't have to go into that."), (('SAMHSA: TIP 57, Trauma-Informed Care in Behavioral Health Services', 2014, 'https://www.ncbi.nlm.nih.gov/books/NBK207195/', 'seen'), ('WHO, War Trauma Foundation & World Vision: Psychological first aid, guide for field workers', 2011, 'https://www.who.int/publications/i/item/9789241548205', 'seen'), ('IASC/UNICEF and partners: How to support survivors of GBV when a GBV actor is not available (pocket guide)', 2018, 'https://gbvguidelines.org/en/pocketguide/', 'seen')), ("I'm so curious about your trauma.", "I'd love to hear about the abuse."), ("I'm curious how you'd like to use our time.", "I'd love to hear about your garden."), ()),
('TIC218', 'send-proof-image', 'disclosure-pressure', 3, 0.85, False, ('chat', 'form', 'ui'), ('(send|show|upload|share|attach|provide) <4> {photo_etc} (of|that|showing) <4> (injur*|bruis*|abuse~|assault~|wound*|scar|scars|happened|hurt|cuts)',), {'unless_sentence': ('optional|if you (want|decide|choose|would like)|do not (have|need)',)}, 'This asks for pictures or proof of injuries.', 'Demanding images of harm makes belief conditional and exposes the person.', ("You don't need to prove anything to get support.", 'If you decide to keep records, here is how to do it safely.'), (('SAMHSA: TIP 57, Trauma-Informed Care in Behavioral Health Services', 2014, 'https://www.ncbi.nlm.nih.gov/books/NBK207195/', 'seen'), ('WHO, War Trauma Foundation & World Vision: Psychological first aid, guide for field workers', 2011, 'https://www.who.int/publications/i/item/9789241548205', 'seen'), ('IASC/UNICEF and partners: How to support survivors of GBV when a GBV actor is not available (pocket guide)', 2018, 'https://gbvguidelines.org/en/pocketguide/', 'seen')), ('Send us photos of your injuries.', 'Upload proof that the abuse happened.'), ('You can send a photo of the damaged parcel.', 'Attach a picture of the meter.'), ()),
('TIC219', 'name-the-person', 'disclosure-pressure', 2, 0.65, False, ('chat', 'form'), ('^ who (did {it} to you|hurt you|raped you|abused you|hit you|attacked you|did it)', '{you} [{adv}] {must} (name|identify) (him|her|the (man|person|one|abuser|attacker)|your (abuser|attacker|rapist)|who)', '(name|identify) (him|her|your (abuser|attacker|rapist)|the (perpetrator|abuser|attacker|rapist))', '(give|tell) {us} (his|her|their|the) name'), {'unless_before': ('do not have to|choose to|whether to|before you|decide to',)}, 'This presses the person to name who did it.', 'Naming carries risk for the person, so whether and when to name is theirs.', ("You don't need to name anyone.", 'Is there someone you are worried about meeting?'), (('SAMHSA: TIP 57, Trauma-Informed Care in Behavioral Health Services', 2014, 'https://www.ncbi.nlm.nih.gov/books/NBK207195/', 'seen'), ('WHO, War Trauma Foundation & World Vision: Psychological first aid, guide for field workers', 2011, 'https://www.who.int/publications/i/item/9789241548205', 'seen'), ('IASC/UNICEF and partners: How to support survivors of GBV when a GBV actor is not available (pocket guide)', 2018, 'https://gbvguidelines.org/en/pocketguide/', 'seen')), ('Who did this to you?', 'You have to name him.'), ("You don't have to say who did this.", 'Give us a name for your playlist.'), ()),
('TIC220', 'try-to-remember', 'disclosure-pressure', 2, 0.75, False, ('chat', 'form'), ('(try|think) (harder|hard) (to (remember|recall)|$)', 'try to (remember|recall) (everything|exactly|every|more|who|what (he|she|they|happened)|the details|how many)', 'you must (remember|know|recall) (something|what|who|when|more)', '(how|why) can you not (remember|recall)'), {}, 'This pushes someone to remember.', 'Trauma memory is often fragmentary; pushing for recall adds distress and errors.', ("It's okay not to remember.", 'Only what comes to mind easily; gaps are fine.'), (('SAMHSA: TIP 57, Trauma-Informed Care in Behavioral Health Services', 2014, 'https://www.ncbi.nlm.nih.gov/books/NBK207195/', 'seen'),), ('Try harder to remember.', 'You must remember something!'), ("It's okay not to remember everything.", 'I try to remember my umbrella.'), ()),
('TIC221', 'relive-it', 'disclosure-pressure', 3, 0.85, False, ('chat', 'form'), ('(imagine|picture|visuali*|relive|go back to|take yourself back to|put yourself back|think back to|return to|close your eyes and) <5> (assault|attack|abuse|rape|that (night|day|moment|room)|trauma|worst|incident|what {they} did|when it happened|accident|your (attacker|abuser))',), {'unless_sentence': ('do not have to|no need',)}, 'This asks someone to go back into the event.', 'Asking someone to go back into the event outside agreed treatment risks re-experiencing it.', ('We can stay in the present.', 'What helps you feel steadier right now?'), (('SAMHSA: TIP 57, Trauma-Informed Care in Behavioral Health Services', 2014, 'https://www.ncbi.nlm.nih.gov/books/NBK207195/', 'seen'), ('Invitational language in trauma-sensitive yoga (Yoga Outreach; after Emerson & Hopper 2011)', 2020, 'https://yogaoutreach.com/2020/01/13/why-use-invitational-language-in-trauma-informed-yoga/', 'seen')), ('Close your eyes and picture the attack.', 'Go back to that night and tell me what you see.'), ('Imagine a place where you feel at ease, eyes open or closed.', 'Think back to your last holiday.'), ()),
('TIC222', 'it-stays-with-you-answer-now', 'disclosure-pressure', 2, 0.7, False, ('chat', 'form', 'ui'), ('(finish|complete|answer) (your|the|this) (story|account|disclosure|statement)', 'you (have not|still have not) (told|shared|finished telling|said) <4> (happened|story|truth|everything|me|us)', '(continue|keep going|go on) [with] (your story|what happened next)', 'and then what (happened|did {they})', 'what happened next'), {'negation': False, 'unless_sentence': ('game|film|episode|novel|app|if you (want|like)|book',)}, 'This prompts for the next part of the story.', 'Prompting for the next part sets the pace for the person.', ('We can stop here, or go on if you want to.', 'You can come back to this any time, or never.'), (('SAMHSA: TIP 57, Trauma-Informed Care in Behavioral Health Services', 2014, 'https://www.ncbi.nlm.nih.gov/books/NBK207195/', 'seen'), ('WHO, War Trauma Foundation & World Vision: Psychological first aid, guide for field workers', 2011, 'https://www.who.int/publications/i/item/9789241548205', 'seen'), ('IASC/UNICEF and partners: How to support survivors of GBV when a GBV actor is not available (pocket guide)', 2018, 'https://gbvguidelines.org/en/pocketguide/', 'seen')), ('And then what happened?', "You still haven't told us the whole story."), ('What happened next in the film?', 'You can stop your account at any point.'), ()),
('TIC301', 'your-fault', 'blame', 3, 0.9, False, ('article', 'chat', 'email', 'note'), ('(it|this|that|everything|which|what happened) {is} [{adv}] [all|partly|entirely|also|at least partly] your [own] (fault|doing|mistake)', 'you {is} [{adv}] (to blame|at fault|the one to blame|responsible for (what|this|that|it|the (abuse|assault|rape|attack|breakup)|your (abuse|assault)|his|her|their))', 'you have [{adv}] [only] (no one|nobody|only) [to blame but] yourself [to blame]', '(no one|nobody) to blame but yourself'), {'negation': False, 'unless_before': ('(feel|feeling|felt|think|thinking|believe|worry|wonder|like|as if|though|whether|if)', '(none|nothing|no part|not) [of]'), 'unless_sentence': ('{is} not',)}, 'This puts the fault on the person.', 'Holding a person responsible for harm done to them is the most damaging response a listener can give.', ('It is not your fault.', 'The responsibility lies with the person who did this.'), (('RAINN: Tips for talking with survivors of sexual assault', 2020, 'https://www.rainn.org/articles/tips-talking-survivors-sexual-assault', 'seen'), ('Payne, Lonsway & Fitzgerald: Illinois Rape Myth Acceptance Scale, J. Research in Personality 33', 1999, 'https://doi.org/10.1006/jrpe.1998.2238', 'seen'), ('Ullman: Psychometric characteristics of the Social Reactions Questionnaire, Psych. of Women Quarterly 24', 2000, 'https://doi.org/10.1111/j.1471-6402.2000.tb00208.x', 'memory'), ('Tearfund Footsteps 106: What not to say to survivors', 2019, 'https://learn.tearfund.org/en/resources/footsteps/footsteps-101-110/footsteps-106/what-not-to-say-to-survivors/', 'seen')), ('It was your own fault.', 'You have no one to blame but yourself.'), ("It's not your fault and you are not to blame.", 'You might be feeling like it was your fault.'), (('Whose fault do you think that is?', 'The fault is put by a question and not said.'), ('Think about who opened the door to him that night.', 'Blame by a story; no word of fault stands there.'))),
('TIC302', 'brought-it-on', 'blame', 3, 0.95, False, ('article', 'chat', 'email', 'note'), ('(bring|brought|brings|bringing) {it} [all] (on|upon) {self}', '{anyone} (asked|were asking|was asking|are asking|begged|were begging) for it', '{anyone} (had|have|has) it coming', 'what (did|do) you expect ($|when|from|going|if)', 'made your bed'), {'unless_after': ('to be|on (monday|tuesday|wednesday|thursday|friday|saturday|sunday)|in (large|writing)',)}, 'This says that the person invited the harm.', 'The claim that victims invite harm is a core rape myth and shifts blame from the person who chose to harm.', ('Nobody deserves that.', "What was done to you was someone else's choice."), (('RAINN: Tips for talking with survivors of sexual assault', 2020, 'https://www.rainn.org/articles/tips-talking-survivors-sexual-assault', 'seen'), ('Payne, Lonsway & Fitzgerald: Illinois Rape Myth Acceptance Scale, J. Research in Personality 33', 1999, 'https://doi.org/10.1006/jrpe.1998.2238', 'seen'), ('Ullman: Psychometric characteristics of the Social Reactions Questionnaire, Psych. of Women Quarterly 24', 2000, 'https://doi.org/10.1111/j.1471-6402.2000.tb00208.x', 'memory')), ('You brought this on yourself.', 'She was asking for it.'), ('You asked for it to be printed in large type.', 'She never asked for it, and nobody deserves it.'), ()),
('TIC303', 'should-have', 'blame', 3, 0.75, False, ('article', 'chat', 'email', 'note'), ('you (should|ought to) [not] have [{adv}] (known|left|said|told|reported|fought|run|screamed|stayed|listened|tried|thought|asked|stopped|worn|drunk|trusted|locked|resisted|gone|noticed|realised|realized|come forward|spoken|walked away|waited|let)', 'you (should|ought to) have [{adv}] (been (more careful|smarter|stronger|careful)|seen (it coming|the (signs|red flags|warning signs)))', 'you could have [{adv}] (left|said no|fought|run|screamed|reported|told someone|walked away|stopped (it|him|her|them)|avoided)', '(why|you) (could|should) not you have'), {'unless_sentence': ('nobody|no one',)}, 'This says, with hindsight, what the person ought to have done.', 'Hindsight advice implies the person could have prevented the harm.', ('You did what you could with what you had then.', 'What would help now?'), (('RAINN: Tips for talking with survivors of sexual assault', 2020, 'https://www.rainn.org/articles/tips-talking-survivors-sexual-assault', 'seen'), ('Payne, Lonsway & Fitzgerald: Illinois Rape Myth Acceptance Scale, J. Research in Personality 33', 1999, 'https://doi.org/10.1006/jrpe.1998.2238', 'seen'), ('Ullman: Psychometric characteristics of the Social Reactions Questionnaire, Psych. of Women Quarterly 24', 2000, 'https://doi.org/10.1111/j.1471-6402.2000.tb00208.x', 'memory')), ('You should have known better.', 'You could have just said no.'), ('You should have received an e-mail with a link.', 'Someone should have stepped in to protect you.'), ()),
('TIC304', 'circumstance-question', 'blame', 3, 0.85, False, ('article', 'chat', 'form', 'note'), ('what were you (wearing|thinking|expecting) ($|when|that|at|to)', 'what were you doing (there|out|alone|with {them}|in (his|her|their|that)|at (his|her|their|that|night))', '(were|had) you [been] (drunk|drinking|high|flirting|leading {them} on|alone (with him|that)|wearing|using drugs)', 'how much (had|did|have) you (drink|drunk|had to drink|had)', 'did you (lead|invite|flirt|encourage|provoke|tease) [him|her|them]', 'why were you (out|there|alone|walking|with (him|her|them)|drinking|wearing|in (his|her|their)|at (his|her|their)) [so late|alone|that late|at night|$]'), {'unless_after': ('of|about ordering',), 'unless_sentence': ('app|error|crashed|medication interaction',)}, 'This asks about clothes, drink or place, as if they were the cause.', 'Questions about clothes, drink or place put the person on trial.', ("You didn't cause this.", 'Is anything worrying you about your health or safety right now?'), (('RAINN: Tips for talking with survivors of sexual assault', 2020, 'https://www.rainn.org/articles/tips-talking-survivors-sexual-assault', 'seen'), ('Payne, Lonsway & Fitzgerald: Illinois Rape Myth Acceptance Scale, J. Research in Personality 33', 1999, 'https://doi.org/10.1006/jrpe.1998.2238', 'seen'), ('Ullman: Psychometric characteristics of the Social Reactions Questionnaire, Psych. of Women Quarterly 24', 2000, 'https://doi.org/10.1111/j.1471-6402.2000.tb00208.x', 'memory')), ('What were you wearing?', 'Had you been drinking?'), ('What were you doing when the app crashed?', 'What were you thinking of ordering?'), ()),
('TIC305', 'why-no-resistance', 'blame', 3, 0.85, False, ('article', 'chat', 'form', 'note'), ('did you [{adv}] (scream|fight back|fight {them} off|resist|say no|tell {them} (no|to stop)|push {them}|struggle|try to (leave|run|stop (him|her|them|it)|fight|get away))', '{anyone} did not [{adv}] (scream|say no|fight back|resist|try to (leave|stop (him|her|it)|escape)|tell anyone|call for help|struggle)', '(she|he|victim|patient|complainant) (failed to|made no attempt to) (resist|scream|fight|leave|escape|call|report|tell)'), {'negation': False, 'unless_before': ('even (if|though)|if|just because|because',), 'unless_sentence': ('because you were|reasons why|cookie*|subscription|freez*|(does|do) not mean|common|normal',)}, 'This asks or notes why someone did not fight or flee.', 'Freezing and complying are survival responses; asking for resistance implies consent without it.', ('Freezing is a common reaction.', 'There was no right way to react.'), (('RAINN: Tips for talking with survivors of sexual assault', 2020, 'https://www.rainn.org/articles/tips-talking-survivors-sexual-assault', 'seen'), ('Payne, Lonsway & Fitzgerald: Illinois Rape Myth Acceptance Scale, J. Research in Personality 33', 1999, 'https://doi.org/10.1006/jrpe.1998.2238', 'seen'), ('Ullman: Psychometric characteristics of the Social Reactions Questionnaire, Psych. of Women Quarterly 24', 2000, 'https://doi.org/10.1111/j.1471-6402.2000.tb00208.x', 'memory')), ('Did you scream or fight back?', "You didn't even say no."), ('You did not say no to cookies yet.', 'Many people freeze, and not screaming does not mean consent.'), ()),
('TIC306', 'let-it-happen', 'blame', 3, 0.85, False, ('article', 'chat', 'email', 'note'), ('{anyone} (let|allowed|permitted) (it|this|that|him|her|them|yourself|herself|himself) [to] (happen|do|treat|use|hurt|touch|get away|walk all over|take advantage|continue|go on|be (used|hurt|treated))', 'why (did|do|would) you (let|allow) (it|this|that|him|her|them|yourself)', '{anyone} (let|allowed|invited) (him|them) (in|back|into|over|home|stay)'), {}, 'This says that the person allowed the harm.', '"Letting" turns being harmed into something the person did.', ('He chose to do that.', 'You survived something that was done to you.'), (('RAINN: Tips for talking with survivors of sexual assault', 2020, 'https://www.rainn.org/articles/tips-talking-survivors-sexual-assault', 'seen'), ('Payne, Lonsway & Fitzgerald: Illinois Rape Myth Acceptance Scale, J. Research in Personality 33', 1999, 'https://doi.org/10.1006/jrpe.1998.2238', 'seen'), ('Ullman: Psychometric characteristics of the Social Reactions Questionnaire, Psych. of Women Quarterly 24', 2000, 'https://doi.org/10.1111/j.1471-6402.2000.tb00208.x', 'memory')), ('You let him treat you like that.', 'Why did you let it happen?'), ('You let us know early, thank you.', 'Nobody lets abuse happen to them; someone does it.'), ()),
('TIC307', 'provoked', 'blame', 3, 0.85, False, ('article', 'chat', 'email', 'note'), ('you [{adv}] (led|were leading|lead) {them} on', '{anyone} [must have|{adv}] (provoked|triggered|tempted|egged|goaded|wound up|antagonised|antagonized|set off) (him|her|them|it|the)', '{anyone} (made|drove|pushed) {them} (do {it}|angry|mad|hit|snap|jealous|lose|to (it|do|hit|snap|violence|drink))', 'what (did|had) you (do|say|done|said) to (make|provoke|upset|anger|set|cause|deserve|him|her)', '{anyone} (pushed|push) {their} buttons'), {}, 'This says that the person provoked the harm.', 'Provocation talk treats violence as a reasonable reply.', ('Nothing you did made him hurt you.', 'Violence is the choice of the person who uses it.'), (('RAINN: Tips for talking with survivors of sexual assault', 2020, 'https://www.rainn.org/articles/tips-talking-survivors-sexual-assault', 'seen'), ('Payne, Lonsway & Fitzgerald: Illinois Rape Myth Acceptance Scale, J. Research in Personality 33', 1999, 'https://doi.org/10.1006/jrpe.1998.2238', 'seen'), ('Ullman: Psychometric characteristics of the Social Reactions Questionnaire, Psych. of Women Quarterly 24', 2000, 'https://doi.org/10.1111/j.1471-6402.2000.tb00208.x', 'memory')), ('You must have provoked him.', 'What did you do to make her angry?'), ('You made him a birthday cake.', 'Nothing you said made him hurt you.'), ()),
('TIC308', 'you-chose-this', 'blame', 3, 0.75, False, ('article', 'chat', 'email', 'note'), ('{anyone} (chose|decided|wanted|agreed) to (stay|go (back|with|home|there|out|up)|drink|be (there|with {them})|get in|invite|meet|date|marry|let|have (him|her|them|sex)|live (like|with|this))', 'it was your (choice|decision) to (stay|go|drink|be|get|invite|meet|date|marry|let|live|have)', '{anyone} (keep|keeps|kept) (going back|choosing|letting|picking|allowing|falling for|putting (yourself|herself)|returning|attracting)', '{anyone} (always|keep|keeps) (pick*|attract*|choos*) (the wrong|bad|abusive|men|guys|people|partners)', 'you (knew|know) what (he|she|they) (was|were|is|are) like', '^ you married (him|her)'), {'unless_after': ('safe|signed in|logged in|on the|in the (loop|group)',)}, 'This presents being harmed as a choice.', 'Presenting constrained options as free choice hides the coercion around them.', ('Leaving is hard and often dangerous.', 'You found a way to get through it.'), (('RAINN: Tips for talking with survivors of sexual assault', 2020, 'https://www.rainn.org/articles/tips-talking-survivors-sexual-assault', 'seen'), ('Payne, Lonsway & Fitzgerald: Illinois Rape Myth Acceptance Scale, J. Research in Personality 33', 1999, 'https://doi.org/10.1006/jrpe.1998.2238', 'seen'), ('Ullman: Psychometric characteristics of the Social Reactions Questionnaire, Psych. of Women Quarterly 24', 2000, 'https://doi.org/10.1111/j.1471-6402.2000.tb00208.x', 'memory')), ('You chose to stay with him.', 'You keep going back to her.'), ('You chose to stay on the monthly plan.', 'It was your decision to make, and it still is.'), ()),
('TIC309', 'put-yourself-in', 'blame', 3, 0.85, False, ('article', 'chat', 'email', 'note'), ("(put|putting|place|placing|puts) {self} (in|into) (that|this|a|such|such a|harm's|danger*|these|those) <3> (position|situation|situations|way|place|danger|risk|positions|circumstances)", "(put|putting|puts|place|places|placing) {self} (at risk|in danger|in harm's way)", '{anyone} (got|get) {self} (into|in) (this|that|it|trouble)', 'risk-taking behaviou*'), {'unless_before': ('do not (have|need|want) to|without',)}, 'This makes the person the author of the danger.', 'The phrase makes the target the author of the risk instead of the person who exploited it.', ('He took advantage of the situation.', 'Someone else created that risk.'), (('SafeLives / Safe & Together: victim-blaming language in domestic abuse and child protection recording', 2021, 'https://safeandtogetherinstitute.com/', 'memory'), ('Payne, Lonsway & Fitzgerald: Illinois Rape Myth Acceptance Scale, J. Research in Personality 33', 1999, 'https://doi.org/10.1006/jrpe.1998.2238', 'seen')), ('You put yourself in that position.', 'She places herself at risk.'), ('They put themselves in the picture with our photo booth.', "You don't have to put yourself in danger to get support."), ()),
('TIC310', 'two-sides', 'blame', 3, 0.8, False, ('article', 'chat', 'email', 'note'), ('it takes two (to (tango|fight|argue|make)|$)', '(there are|there is|it has|always) two sides to (every story|the story|it|this|that|everything)', 'both sides of the story', '{anyones} (part|role|share) in (this|it|what happened|the (abuse|conflict|violence|assault|situation|argument))', 'what {is} your (role|part) in (it|this|that|what|the)', 'you are (both|just as) (to blame|bad|guilty|responsible|at fault)'), {'unless_sentence': ('play|film|theatre|theater|project|team',)}, 'This shares out the responsibility for violence.', 'Sharing out responsibility for violence equally is false balance.', ("I'm hearing what he did to you.", "You're not responsible for someone else's violence."), (('RAINN: Tips for talking with survivors of sexual assault', 2020, 'https://www.rainn.org/articles/tips-talking-survivors-sexual-assault', 'seen'), ('Payne, Lonsway & Fitzgerald: Illinois Rape Myth Acceptance Scale, J. Research in Personality 33', 1999, 'https://doi.org/10.1006/jrpe.1998.2238', 'seen'), ('Ullman: Psychometric characteristics of the Social Reactions Questionnaire, Psych. of Women Quarterly 24', 2000, 'https://doi.org/10.1111/j.1471-6402.2000.tb00208.x', 'memory')), ('It takes two to tango.', 'What was your part in this?'), ('It takes two minutes to finish.', 'What was your role in the school play?'), ()),
('TIC311', 'own-it', 'blame', 2, 0.75, False, ('article', 'chat', 'email', 'note'), ('(you [{adv}] {should}|you [{adv}] {must}|time to|start|try to|learn to|time you) [{adv}] (take|taking|took|accept|accepting|own|owning) <2> (responsibility|accountability|ownership) [for]', '(own|owning) (your|up to your) (part|role|choices|mistakes|behaviou*|feelings|actions)', 'you are responsible for your own (feelings|happiness|recovery|healing|choices|reactions|actions|behaviou*|safety)', '(take|took) control of your (life|emotions|self)'), {}, 'This asks the person to take the responsibility on themselves.', 'Responsibility talk aimed at someone in distress reads as "this is on you".', ('What feels within your control right now, if anything?', "That's a lot to carry alone."), (('Gordon Training: the twelve communication roadblocks (Gordon, Leader Effectiveness Training)', 2001, 'http://www.gordontraining.com/leadership/warning-communication-roadblocks-can-hazardous-relationships/', 'seen'), ('Ullman: Psychometric characteristics of the Social Reactions Questionnaire, Psych. of Women Quarterly 24', 2000, 'https://doi.org/10.1111/j.1471-6402.2000.tb00208.x', 'memory')), ('You need to take responsibility for your part.', 'Start owning your choices.'), ('He needs to take responsibility for what he did to you.', 'The council takes responsibility for street lights.'), ()),
('TIC312', 'consequences', 'blame', 3, 0.85, False, ('article', 'chat', 'email', 'note'), ('(that is|this is|it is) what (happens|you get) (when|for|if) (you|girls|women|people)', 'you (reap|get) what you (sow|deserve|put in|pay for|asked)', '(play stupid games|actions have consequences|choices have consequences)', '(let|may) {it} be a lesson', '{we} hope you [have] (learned|learnt) your lesson', 'serves you right', '{anyone} deserved (it|that|this|what|to be)'), {'negation': False, 'unless_sentence': ('(did|does|do) not|never|nobody|no one',)}, 'This presents harm as a deserved result.', 'Treating harm as a lesson or a just outcome punishes the person twice.', ('No one deserves this.', "I'm sorry this happened to you."), (('RAINN: Tips for talking with survivors of sexual assault', 2020, 'https://www.rainn.org/articles/tips-talking-survivors-sexual-assault', 'seen'), ('Payne, Lonsway & Fitzgerald: Illinois Rape Myth Acceptance Scale, J. Research in Personality 33', 1999, 'https://doi.org/10.1006/jrpe.1998.2238', 'seen'), ('Ullman: Psychometric characteristics of the Social Reactions Questionnaire, Psych. of Women Quarterly 24', 2000, 'https://doi.org/10.1111/j.1471-6402.2000.tb00208.x', 'memory')), ("That's what happens when you drink.", 'Serves you right.'), ('You deserve support, whatever you decide.', 'Nobody deserved that.'), ()),
('TIC313', 'careless', 'blame', 3, 0.85, False, ('article', 'chat', 'email', 'note'), ('you (were|are|have been|are being|were being|are just being) [a bit|{adv}] (careless|reckless|naive|foolish|irresponsible|gullible|too trusting|asking for trouble|not careful|too nice|too friendly)', '(be|been) [a bit|a little|a lot] more careful (next time|in future|$)', 'how could you (be so|let|not (know|see|notice|have)|have been so|allow|trust|fall)', 'did not you (know|see|notice|realise|realize) <5> (coming|dangerous|risky|red flag|red flags|signs|better)'), {'unless_after': ('with the (knife|lid|glass)',)}, 'This calls the person careless.', "Calling the person careless implies that care would have prevented someone else's act.", ('He misled you on purpose.', "You couldn't have known."), (('RAINN: Tips for talking with survivors of sexual assault', 2020, 'https://www.rainn.org/articles/tips-talking-survivors-sexual-assault', 'seen'), ('Payne, Lonsway & Fitzgerald: Illinois Rape Myth Acceptance Scale, J. Research in Personality 33', 1999, 'https://doi.org/10.1006/jrpe.1998.2238', 'seen'), ('Ullman: Psychometric characteristics of the Social Reactions Questionnaire, Psych. of Women Quarterly 24', 2000, 'https://doi.org/10.1111/j.1471-6402.2000.tb00208.x', 'memory')), ('You were too trusting.', 'How could you be so naive?'), ('How could you use this in your garden?', 'The driver was careless and that is not on you.'), ()),
('TIC314', 'self-inflicted-illness', 'blame', 2, 0.7, False, ('article', 'chat', 'note'), ('(did|done|doing|brought|bringing) this to {self}', '{anyone} {is} [{adv}] doing this to {self}', '(due|secondary|owing|related) to (poor|bad) (choices|lifestyle|diet|compliance|decisions|self care|hygiene|motivation)', '(due|secondary|owing) to {anyones} own (choices|behaviou*|actions|neglect|fault|doing)', 'self-inflicted (disease|illness|problem|condition|injur*)'), {}, "This puts an illness down to the person's own doing.", 'Attributing an illness to the person hides its causes and lowers the quality of care given.', ('Factors that make this harder include ...', 'What has got in the way?'), (('Park et al.: Physician use of stigmatizing language in patient medical records, JAMA Netw Open 4(7)', 2021, 'https://doi.org/10.1001/jamanetworkopen.2021.17052', 'seen'), ('Dickinson et al.: The use of language in diabetes care and education, Diabetes Care 40(12)', 2017, 'https://diabetesjournals.org/care/article/40/12/1790/36977/The-Use-of-Language-in-Diabetes-Care-and-Education', 'seen')), ("You've done this to yourself.", 'Poor control due to poor choices.'), ('Delivery was delayed due to poor weather.', 'Nothing you did caused this illness.'), ()),
('TIC315', 'ui-user-error', 'blame', 1, 0.5, False, ('email', 'form', 'ui'), ('you (forgot|neglected|failed|omitted) to', '^ you (entered|typed|provided|gave|made|have entered|have made|supplied) [a|an|the] <2> (wrong|invalid|incorrect|illegal|bad|error|mistake|unacceptable)', '(illegal|forbidden) (entry|input|characters|value|operation|answer)', '(user|human|your) error', 'you did not (enter|fill|provide|complete|answer|read|follow|give)'), {}, "This makes an error in a form the person's fault.", 'Error text that blames the person raises shame and stress at the worst moment.', ('Enter a date in the past, for example 27 3 2007.', "We couldn't match that address. Check the postcode and try again."), (('GOV.UK Design System: Error message component (tone, no blame)', 2023, 'https://design-system.service.gov.uk/components/error-message/', 'part'), ('Social Security Scotland: Writing for wellbeing, trauma and stress writing guide', 2025, 'https://blogs.gov.scot/digital/2025/06/18/writing-for-wellbeing-why-we-created-a-trauma-and-stress-writing-guide', 'seen')), ('You failed to complete the form.', 'You entered an invalid date.'), ('Enter your date of birth.', "We couldn't save this; your answers are still here."), ()),
('TIC316', 'bad-parent-partner', 'blame', 3, 0.85, False, ('article', 'chat', 'email', 'note'), ('(you are|what kind of|she is|he is) [a|such a] (bad|terrible|unfit|neglectful|horrible|failing) (mother|mom|mum|father|dad|parent|wife|husband|partner|daughter|son)', 'what kind of (mother|mom|mum|father|dad|parent|wife|husband|daughter|son) (are|would|does|lets|leaves|do|could|is)', 'if you (were|had been) a (better|good|real) (mother|mom|mum|father|dad|parent|wife|husband|partner|daughter|son|friend|christian|muslim)', 'a (good|real) (mother|mom|mum|father|dad|parent|wife|husband) (would|does|protects|never|puts)'), {}, 'This attacks the person as a parent or partner.', "Attacking the person's role uses what they love most as leverage.", ("You're carrying a lot as a parent.", 'What would help you and the children?'), (('RAINN: Tips for talking with survivors of sexual assault', 2020, 'https://www.rainn.org/articles/tips-talking-survivors-sexual-assault', 'seen'), ('Payne, Lonsway & Fitzgerald: Illinois Rape Myth Acceptance Scale, J. Research in Personality 33', 1999, 'https://doi.org/10.1006/jrpe.1998.2238', 'seen'), ('Ullman: Psychometric characteristics of the Social Reactions Questionnaire, Psych. of Women Quarterly 24', 2000, 'https://doi.org/10.1111/j.1471-6402.2000.tb00208.x', 'memory')), ("You're a terrible mother.", 'What kind of parent lets that happen?'), ('What kind of parent support group would help?', 'You are not a bad mother.'), ()),
('TIC317', 'counterfactual', 'blame', 3, 0.85, False, ('article', 'chat', 'email', 'note'), ('if you (had|would have) [{adv}] (listened|told|left|reported|followed|called|come|stayed|tried|taken|said|spoken|been) <10> (would|might|could) (not have|have been|not be)', 'if you had not (gone|drunk|been|worn|gotten|got|let|provoked|stayed|invited|flirted|left|waited|trusted|met|married) <10> (would|might|could)', 'had you (just|only|simply) (listened|told|left|reported|followed|called|said)', '(none of this|nothing|this|it) would [not] have happened if you', 'if only you (had|were|would)', 'if you (had not|had never|did not) [been] (been|gone|drunk|drinking|worn|wearing|let|flirt*|left|stayed|been out) <6> / {it} would (not|never) have (happened|been)'), {'unless_sentence': ('router|update|file|server|app|refund|train|ticket',)}, 'This says that things would have gone well if the person had acted otherwise.', '"If only you had" makes the person replay the harm as their own failure.', ("You couldn't have known what he would do.", 'That question has no fair answer; what he did was wrong.'), (('RAINN: Tips for talking with survivors of sexual assault', 2020, 'https://www.rainn.org/articles/tips-talking-survivors-sexual-assault', 'seen'), ('Payne, Lonsway & Fitzgerald: Illinois Rape Myth Acceptance Scale, J. Research in Personality 33', 1999, 'https://doi.org/10.1006/jrpe.1998.2238', 'seen'), ('Ullman: Psychometric characteristics of the Social Reactions Questionnaire, Psych. of Women Quarterly 24', 2000, 'https://doi.org/10.1111/j.1471-6402.2000.tb00208.x', 'memory')), ("If you had just listened, this wouldn't have happened.", 'None of this would have happened if you had stayed home.'), ("If you hadn't restarted the router, it would not have updated.", 'Would anything have made it easier to reach us?'), ()),
('TIC318', 'you-always-never', 'blame', 2, 0.75, False, ('chat', 'email'), ('you always (do this|overreact|complain|ruin|make excuses|play the|say that|have an excuse|exaggerate|forget|mess|start|blame|expect|need)', 'you never (listen|learn|think|finish|try|follow|take responsibility|change|appreciate|help|do anything|stop)', '(there|here) you go again', 'you (have done|did) it again'), {'unless_after': ('alone',)}, '"Always" and "never" turn one event into a verdict.', 'Absolute claims turn one event into a verdict on character.', ('This time, ... happened; can we look at it together?', 'I noticed ...'), (('RAINN: Tips for talking with survivors of sexual assault', 2020, 'https://www.rainn.org/articles/tips-talking-survivors-sexual-assault', 'seen'), ('Payne, Lonsway & Fitzgerald: Illinois Rape Myth Acceptance Scale, J. Research in Personality 33', 1999, 'https://doi.org/10.1006/jrpe.1998.2238', 'seen'), ('Ullman: Psychometric characteristics of the Social Reactions Questionnaire, Psych. of Women Quarterly 24', 2000, 'https://doi.org/10.1111/j.1471-6402.2000.tb00208.x', 'memory')), ('You always make excuses.', 'You never listen.'), ('You can always change your mind.', 'You never have to decide alone.'), ()),
('TIC319', 'because-of-you', 'blame', 3, 0.8, False, ('article', 'chat', 'email', 'note'), ('{it} (happened|is happening|happens) [to you] because (you|of (you|your|what you))', '{they} (did|does|do|hit|hits|hurt|hurts|left|leaves|drinks|drank|was violent|got angry|lost it) [it|you|this|that] because (you|of you)', '(it is|this is) [all] because of you', 'look what you made (me|him|her|them|us) do', '{we} hope you are (happy|satisfied|proud) now', 'are you happy now'), {}, 'This makes the person the cause of what another did.', 'Causal statements that run through the person excuse the one who acted.', ('He is responsible for what he did.', "I don't know why it happened, but you didn't cause it."), (('RAINN: Tips for talking with survivors of sexual assault', 2020, 'https://www.rainn.org/articles/tips-talking-survivors-sexual-assault', 'seen'), ('Payne, Lonsway & Fitzgerald: Illinois Rape Myth Acceptance Scale, J. Research in Personality 33', 1999, 'https://doi.org/10.1006/jrpe.1998.2238', 'seen'), ('Ullman: Psychometric characteristics of the Social Reactions Questionnaire, Psych. of Women Quarterly 24', 2000, 'https://doi.org/10.1111/j.1471-6402.2000.tb00208.x', 'memory')), ('He hit you because you provoked him.', 'Are you happy now?'), ('This is because you have cookies turned off.', 'I hope you are happy with the new layout.'), ()),
('TIC320', 'generic-victim-blame', 'blame', 3, 0.85, False, ('article', 'chat', 'email'), ('(women|girls|people|victims|survivors|anyone|someone) who <5> (dress*|drink*|flirt*|stay*|go~|walk*|wear*|send*) <8> (asking|invit*|deserve*|should expect|can not complain|are to blame|know the risk*)', '(do not|never) (get|be) (raped|assaulted|abused|a victim|attacked)', '(avoid|prevent) (being|getting|becoming) (raped|assaulted|a victim|abused|attacked)', '(to|how to|ways to) (avoid|prevent) (being|getting) (raped|assaulted|attacked)'), {'negation': False}, 'This gives advice on not being attacked to those who are attacked.', 'Prevention advice aimed at targets implies that the ones harmed did not try.', ('If someone pressures you, these people can help.', 'Preventing violence is the job of those who might use it.'), (('femifesto: Use the Right Words, media reporting on sexual violence in Canada', 2015, 'https://www.bwss.org/usetherightwords/', 'seen'), ('Dart Center: Reporting on sexual violence, tip sheet', 2011, 'https://dartcenter.org/content/reporting-on-sexual-violence', 'part')), ('Women who walk alone at night are asking for trouble.', 'How to avoid being raped this summer.'), ('How to avoid being overcharged for roaming.', 'People who walk their dogs here use the north gate.'), ()),
('TIC321', 'doing-it-to-yourself', 'blame', 2, 0.75, False, ('chat', 'note'), ('you are (making|working|getting) yourself (sick|ill|miserable|worse|anxious|upset|into a)', 'you are (your own worst enemy|sabotaging (yourself|your)|self-sabotaging|only hurting yourself|the problem|the only one (stopping|holding))', '[only] you are (standing|getting) in your own way', 'you are choosing (to (be|feel|suffer|stay)|misery|this)'), {}, 'This says that the person does it to themselves.', 'Saying distress is self-made turns symptoms into fault.', ('This is a heavy load; what makes it lighter, even a little?', 'Your reactions make sense.'), (('RAINN: Tips for talking with survivors of sexual assault', 2020, 'https://www.rainn.org/articles/tips-talking-survivors-sexual-assault', 'seen'), ('Payne, Lonsway & Fitzgerald: Illinois Rape Myth Acceptance Scale, J. Research in Personality 33', 1999, 'https://doi.org/10.1006/jrpe.1998.2238', 'seen'), ('Ullman: Psychometric characteristics of the Social Reactions Questionnaire, Psych. of Women Quarterly 24', 2000, 'https://doi.org/10.1111/j.1471-6402.2000.tb00208.x', 'memory')), ("You're your own worst enemy.", "You're making yourself sick over this."), ("You're making yourself some tea? Good.", 'You are not the problem.'), ()),
('TIC322', 'late-report-blame', 'blame', 3, 0.85, False, ('article', 'chat', 'email', 'note'), ('{anyone} (should|could) have (come|reported|told|said|spoken|come forward|called) <3> (sooner|earlier|right away|straight away|immediately|at the time|before)', '(it is|you are) too late [now] to (do|report|complain|say|prove|help|change)', '(because|since) you (waited|took so long|did not (report|come|tell)) <6> (can not|nothing|no evidence|hard|impossible)', 'you waited (too long|so long|until now|years)', '(late|delayed) (disclosure|reporting|presentation) (is|casts|raises|suggests)'), {'unless_before': ('if',)}, 'This reproaches someone for telling late.', 'Delay is the norm in disclosure; scolding for it closes the door just opened.', ('Thank you for telling me now.', 'There is no wrong time to speak about it.'), (('RAINN: Tips for talking with survivors of sexual assault', 2020, 'https://www.rainn.org/articles/tips-talking-survivors-sexual-assault', 'seen'), ('Payne, Lonsway & Fitzgerald: Illinois Rape Myth Acceptance Scale, J. Research in Personality 33', 1999, 'https://doi.org/10.1006/jrpe.1998.2238', 'seen'), ('Ullman: Psychometric characteristics of the Social Reactions Questionnaire, Psych. of Women Quarterly 24', 2000, 'https://doi.org/10.1111/j.1471-6402.2000.tb00208.x', 'memory')), ('You should have reported it sooner.', 'You waited too long.'), ('It is never too late to ask for help here.', 'You could have a meeting earlier if that suits you.'), ()),
('TIC323', 'partial-fault', 'blame', 3, 0.85, False, ('article', 'chat', 'email', 'note'), ('(that|it|this|what happened|everything) {is} not (entirely|all|completely|totally|only|solely|just|one hundred percent) your [own] fault', '(that|it|this|what happened|everything) {is} not (entirely|all|completely|totally|solely) {their} fault', '{you} {is} not (entirely|completely|totally|wholly|all that) (innocent|blameless|without (fault|blame))'), {'negation': False, 'unless_sentence': ('(feel|feeling|felt|think|thinking) (like|that|as if)',)}, 'This denies only a part of the fault, and so leaves the rest.', 'Denying only a share of the fault quietly leaves the rest with the person.', ('It was not your fault.', 'Nothing you did makes this your responsibility.'), (('RAINN: Tips for talking with survivors of sexual assault', 2020, 'https://www.rainn.org/articles/tips-talking-survivors-sexual-assault', 'seen'), ('Ullman: Psychometric characteristics of the Social Reactions Questionnaire, Psych. of Women Quarterly 24', 2000, 'https://doi.org/10.1111/j.1471-6402.2000.tb00208.x', 'memory')), ("It wasn't entirely your fault.", 'You were not entirely innocent either.'), ('It was not your fault, not even partly.', "The late train was not entirely the driver's fault."), ()),
('TIC401', 'insult', 'judgment-labels', 3, 0.9, False, ('chat', 'email', 'note'), ('{it} is [just|so|really|honestly|absolutely] (pathetic|disgusting|shameful|disgraceful|cringe) $', '{anyone} {is} [just|{adv}] [being|acting] [so|such|too|{adv}] [a|an|such a] {pathetic_etc}', '{anyone} {is} [just] (broken|damaged|beyond help|a lost cause|a waste of)', '(do not be|stop being|you are being) [so|such a|{adv}] (pathetic|lazy|selfish|stupid|weak|ungrateful|useless|spoiled|spoilt|a coward|a loser|a burden)'), {'unless_after': ('about (what|the|it|your)', 'out (in|into)|up into|down (in|into)|ass|load'), 'unless_sentence': ('feel~ (like|as|that|you)|make~ you feel|may think',)}, 'This puts a demeaning label on the person.', 'Global negative labels attack identity and feed shame.', ('That sounds really hard.', "I don't see you that way."), (('Gordon Training: the twelve communication roadblocks (Gordon, Leader Effectiveness Training)', 2001, 'http://www.gordontraining.com/leadership/warning-communication-roadblocks-can-hazardous-relationships/', 'seen'), ('Lists of invalidating phrases after Hein/EQI (ordering to feel differently, minimising, isolating, judging)', 2009, 'https://gaslightingbully.wordpress.com/2009/07/22/invalidation-examples-1/', 'seen')), ("You're just lazy.", 'You are such a burden.'), ('You are not a burden.', "You may feel like you're a failure."), ()),
('TIC402', 'crazy', 'judgment-labels', 3, 0.9, False, ('chat', 'email', 'note'), ('{anyone} {is} [being|acting|just|going|{adv}] (crazy|insane|nuts|psycho|mental|hysterical|delusional|paranoid|unhinged|unstable|irrational|bonkers|mad as|sick in the head|psychotic|schizo|not right in the head)', '(you|she|he|they|that) (sound|sounds|look|looks|act|acts|are acting) [{adv}] (crazy|insane|psycho|hysterical|delusional|unhinged|mental)', '(are you|have you gone|are you going) (crazy|insane|mental|nuts|mad)'), {'unless_sentence': ('feel~|think~|wonder~|worry~|worried|afraid|scared',)}, 'This calls the person mad or unstable.', 'Calling someone crazy dismisses what they report and stigmatises mental illness.', ("What you're noticing makes sense given what you've been through.", "Tell me more, if you'd like."), (('Gordon Training: the twelve communication roadblocks (Gordon, Leader Effectiveness Training)', 2001, 'http://www.gordontraining.com/leadership/warning-communication-roadblocks-can-hazardous-relationships/', 'seen'), ('Lists of invalidating phrases after Hein/EQI (ordering to feel differently, minimising, isolating, judging)', 2009, 'https://gaslightingbully.wordpress.com/2009/07/22/invalidation-examples-1/', 'seen')), ("You're being hysterical.", 'You sound crazy.'), ("You're not crazy.", 'Are you worried you are going crazy? Many people feel that.'), ()),
('TIC403', 'difficult-person', 'judgment-labels', 2, 0.85, False, ('chat', 'email', 'note'), ('{anyone} {is} [being|just|{adv}] [a] (difficult|stubborn|childish|immature|unreasonable|uncooperative|resistant|defensive|combative|non-compliant|impossible|rude|petty|a baby|a drama queen|high maintenance|manipulative|controlling|needy|clingy|obstinate|moody|bossy)',), {'unless_sentence': ('not being|feel~',)}, 'This labels the person instead of naming what is hard.', 'Labelling the person difficult hides what is difficult for them.', ("Something about this isn't working for you; what is it?", 'This is hard.'), (('Gordon Training: the twelve communication roadblocks (Gordon, Leader Effectiveness Training)', 2001, 'http://www.gordontraining.com/leadership/warning-communication-roadblocks-can-hazardous-relationships/', 'seen'), ('Lists of invalidating phrases after Hein/EQI (ordering to feel differently, minimising, isolating, judging)', 2009, 'https://gaslightingbully.wordpress.com/2009/07/22/invalidation-examples-1/', 'seen')), ('You are being difficult.', "She's so needy."), ("You're not being difficult; this is hard.", 'The level is difficult.'), ()),
('TIC404', 'attention-seeking', 'judgment-labels', 3, 0.9, False, ('article', 'chat', 'email', 'note'), ('{anyone} [just|only|simply|{adv}] (want|wants|wanted|crave|craves|need|needs) [the|some] attention', 'attention-seek*', '(doing|does|did|saying|said|says) <3> for [the] attention', '(cry|crying|cried) wolf', '(looking|fishing|begging) for (attention|sympathy|pity|compliments)'), {}, 'This calls a need for help a wish for attention.', '"Attention seeking" turns a need for help into a fault.', ('It sounds like you need someone to notice how bad it is.', 'What were you hoping would happen?'), (('NICE NG225: Self-harm: assessment, management and preventing recurrence', 2022, 'https://www.nice.org.uk/guidance/ng225', 'part'), ('Meheli & Banerjee: Revisiting social stigma in non-suicidal self-injury, Consortium Psychiatricum 3(3)', 2022, 'https://doi.org/10.17816/CP196', 'seen')), ('You just want attention.', 'This is attention-seeking behaviour.'), ('Your application needs attention.', 'May I have your attention for the fire drill?'), (('It is all for show.', 'The charge is made without the word attention.'),)),
('TIC405', 'playing-victim', 'judgment-labels', 3, 0.9, False, ('article', 'chat', 'email', 'note'), ('(play|plays|playing|played) [the] victim ($|again|card|here|and|all|§)', 'victim (mentality|mindset|complex|card|mode)', '(pity party|poor me|your self-pity|full of self-pity|woe is me)', 'stop (feeling sorry for yourself|wallowing|playing|being a victim)', '(wallow*|wallowing) in (self|your|it|pity|misery|sadness)'), {}, 'This says that the person performs being hurt.', 'Accusing someone of performing victimhood denies the harm and is a known reversal tactic.', ('What happened to you matters.', "You don't have to justify being hurt."), (('Harsey, Zurbriggen & Freyd: Perpetrator responses to victim confrontation (DARVO), JAMT 26', 2017, 'https://doi.org/10.1080/10926771.2017.1320777', 'seen'), ('Sweet: The Sociology of Gaslighting, American Sociological Review 84', 2019, 'https://doi.org/10.1177/0003122419874843', 'memory')), ('Stop playing the victim.', "That's your victim mentality."), ('He plays a villain in the school play.', 'Hippos wallow in mud.'), ()),
('TIC406', 'shame-on-you', 'judgment-labels', 3, 0.9, False, ('chat', 'email', 'note'), ('you are better than {it} $', 'shame on (you|her|him|them)', 'you should be [{adv}] (ashamed|embarrassed)', '(have you|you have|do you have) no (shame|self respect|dignity)', '(i am|we are) [{adv}] (ashamed|embarrassed|disgusted) (of|by|with|at) you', '{it} {is} [{adv}] (wrong|bad|selfish|stupid|silly|weak|cowardly|foolish|irresponsible|childish|disgusting) of you', '{we} expected (better|more) (of|from) you', 'how dare you', 'your (mother|father|mum|mom|dad|family|parents|husband|wife|children|grandmother|ancestors|god) would be [{adv}|so] (ashamed|embarrassed|disappointed|disgusted|heartbroken|mortified)'), {'negation': False, 'unless_sentence': ('fool me',)}, 'This shames the person.', 'Open shaming isolates people exactly when connection protects them.', ("I'm glad you told me.", 'Many people have been in this spot.'), (('Gordon Training: the twelve communication roadblocks (Gordon, Leader Effectiveness Training)', 2001, 'http://www.gordontraining.com/leadership/warning-communication-roadblocks-can-hazardous-relationships/', 'seen'), ('Lists of invalidating phrases after Hein/EQI (ordering to feel differently, minimising, isolating, judging)', 2009, 'https://gaslightingbully.wordpress.com/2009/07/22/invalidation-examples-1/', 'seen')), ("You're better than this.", 'You should be ashamed of yourself.', 'I expected better from you.'), ('The new app is better than this.', 'You have nothing to be ashamed of.', "It's a shame the shop closed."), ()),
('TIC407', 'bad-choices', 'judgment-labels', 2, 0.75, False, ('chat', 'email', 'note'), ('{it} {is} [such] (a|an) [{adv}|pretty|rather|very|really|quite|bit] {immature_etc} (thing|move|choice|decision|thing to do)', 'you (made|make|keep making|have made|are making|always make) [a|some|such|{adv}|a lot of|so many] {bad_etc} (choice|choices|decision|decisions|life choices)', '{anyones} (bad|poor|wrong|stupid|terrible|unhealthy) (choices|decisions|lifestyle|life choices|judgment|judgement)', '(bad|wrong|poor|stupid) (choice|decision|move) $'), {}, "This grades someone's choices as bad.", "Grading someone's choices as bad ignores the options they had.", ('Given what was possible then, what mattered most to you?', 'Would you do anything differently, or not?'), (('Gordon Training: the twelve communication roadblocks (Gordon, Leader Effectiveness Training)', 2001, 'http://www.gordontraining.com/leadership/warning-communication-roadblocks-can-hazardous-relationships/', 'seen'), ('Lists of invalidating phrases after Hein/EQI (ordering to feel differently, minimising, isolating, judging)', 2009, 'https://gaslightingbully.wordpress.com/2009/07/22/invalidation-examples-1/', 'seen')), ('That was a pretty immature thing to do.', 'You keep making bad decisions.', 'Her poor choices led here.'), ('You made a choice that kept you safe.', 'Choose the wrong answer in the quiz and you can retry.'), ()),
('TIC408', 'whats-wrong-with-you', 'judgment-labels', 3, 0.9, False, ('chat', 'email', 'note'), ('what is [{adv}] (wrong|the matter) with you ($|that|people|today)', 'what is your (problem|issue|damage|deal) ($|with|exactly)', '[there is] something [is] (wrong|not right) with you', 'you are not normal', 'normal people (do not|would|can|never|just)', 'why can not you [just] be normal'), {'negation': False, 'unless_before': ('(say|says|saying|think|thinks|thinking|believe|mean|means) that',), 'unless_after': ('for (him|her|a|them|someone|anyone|partners)|to be (hit|hurt)',), 'unless_sentence': ('(does|do|did) not (mean|imply)',)}, 'This asks what is wrong with the person.', 'Trauma-informed work asks what happened, not what is wrong with the person.', ('What happened?', "These are common reactions to what you've been through."), (('SAMHSA: Concept of Trauma and Guidance for a Trauma-Informed Approach', 2014, 'https://library.samhsa.gov/product/samhsas-concept-trauma-and-guidance-trauma-informed-approach/sma14-4884', 'memory'), ('SAMHSA: TIP 57, Trauma-Informed Care in Behavioral Health Services', 2014, 'https://www.ncbi.nlm.nih.gov/books/NBK207195/', 'seen')), ("What's wrong with you?", "You're not normal."), ('What is wrong with your order?', "There's nothing wrong with you."), ()),
('TIC409', 'maturity', 'judgment-labels', 2, 0.85, False, ('chat', 'email', 'note'), ('^ (grow up|act your age|be (a man|mature|an adult|the adult|an adult about it))', '{you} [{adv}] {must} (grow up|act your age|mature|be (more mature|an adult|the bigger person|a man))', '(acting|behaving|act|behave) like (a|an) (child|baby|toddler|teenager|brat|lunatic|maniac|victim|spoil*)', '[stop being] such a (baby|child|brat|wimp|wuss|crybaby|sissy|girl about)'), {}, 'This compares an adult with a child.', 'Comparing adults in distress to children strips them of standing.', ('This is a lot for anyone.', 'How can I help?'), (('Gordon Training: the twelve communication roadblocks (Gordon, Leader Effectiveness Training)', 2001, 'http://www.gordontraining.com/leadership/warning-communication-roadblocks-can-hazardous-relationships/', 'seen'), ('Lists of invalidating phrases after Hein/EQI (ordering to feel differently, minimising, isolating, judging)', 2009, 'https://gaslightingbully.wordpress.com/2009/07/22/invalidation-examples-1/', 'seen')), ('Grow up!', "You're acting like a child."), ('Where did you grow up?', 'The little girl is acting like a lion.'), ()),
('TIC410', 'mockery', 'judgment-labels', 3, 0.85, False, ('chat', 'email', 'note'), ("(boo hoo|cry me a river|world's smallest violin|poor (baby|you)|crybaby|cry baby|cry-baby)", '(drama queen|snowflake) ($|much|alert)', '(such a|a special|you|little) snowflake', '(oh|aw) [you] poor (thing|baby|you)', '(wow|well) , (are not) you (special|a delicate|sensitive)', 'get a life ($|and)', 'here we go again'), {'unless_sentence': ('pattern|crystal|paper|schema',)}, 'This mocks the person.', 'Ridicule tells the person that speaking was a mistake.', ("I'm listening.", 'That matters.'), (('Gordon Training: the twelve communication roadblocks (Gordon, Leader Effectiveness Training)', 2001, 'http://www.gordontraining.com/leadership/warning-communication-roadblocks-can-hazardous-relationships/', 'seen'), ('Lists of invalidating phrases after Hein/EQI (ordering to feel differently, minimising, isolating, judging)', 2009, 'https://gaslightingbully.wordpress.com/2009/07/22/invalidation-examples-1/', 'seen')), ('Boo hoo.', 'Cry me a river!'), ('Cut a paper snowflake for the window.', 'The poor signal dropped our call.'), ()),
('TIC411', 'not-enough', 'judgment-labels', 3, 0.9, False, ('chat', 'email', 'note'), ('you (are not|will never be|are never going to be) [{adv}] (good|smart|strong|brave|capable|fit|pretty|worthy|thin) enough', 'you will never (get better|change|amount|recover|heal|find (someone|anyone|love)|succeed|learn|make it|be (happy|normal|loved|good|enough|anything))', 'you can not [even] (handle|cope|manage|take care of yourself|look after yourself|do anything right)', 'you (ruin|spoil|destroy|break) everything'), {'negation': False, 'unless_sentence': ('feel~ (like|as)|may think|told you [would|are|is|will|have|had|has]',)}, 'This predicts that the person will fail.', 'Predicting failure closes off hope and echoes abusive speech.', ("You're dealing with a great deal.", "It's okay not to manage everything right now."), (('Gordon Training: the twelve communication roadblocks (Gordon, Leader Effectiveness Training)', 2001, 'http://www.gordontraining.com/leadership/warning-communication-roadblocks-can-hazardous-relationships/', 'seen'), ('Lists of invalidating phrases after Hein/EQI (ordering to feel differently, minimising, isolating, judging)', 2009, 'https://gaslightingbully.wordpress.com/2009/07/22/invalidation-examples-1/', 'seen')), ("You'll never change.", "You can't even look after yourself."), ("You'll never be asked for your password.", 'You are good enough.'), ()),
('TIC412', 'identity-label', 'judgment-labels', 3, 0.85, False, ('chat', 'email', 'note'), ('you are [just|such] (a|an|another|one of those) [typical|real|classic|complete|total|{adv}] {victim_etc}', 'typical (woman|man|borderline|addict|teenager|victim|female|male|behaviou* (of|for))'), {'unless_sentence': ('if you are|someone said',)}, 'This fixes a noun on the person.', 'A noun fixed on a person erases everything else about them.', ('You did ...; how do you see it?', 'Which words do you use for yourself?'), (('Gordon Training: the twelve communication roadblocks (Gordon, Leader Effectiveness Training)', 2001, 'http://www.gordontraining.com/leadership/warning-communication-roadblocks-can-hazardous-relationships/', 'seen'), ('Lists of invalidating phrases after Hein/EQI (ordering to feel differently, minimising, isolating, judging)', 2009, 'https://gaslightingbully.wordpress.com/2009/07/22/invalidation-examples-1/', 'seen')), ("You're such a control freak.", "You're just an addict."), ("You're not a victim unless that word fits for you.", 'Typical response time is two days.'), ()),
('TIC413', 'praise-as-verdict', 'judgment-labels', 1, 0.3, False, ('chat',), ('(i am|we are) [{adv}] proud of you', '{we} approve (of (you|your|that|this)|$)', '(that is|this is) the right (attitude|answer|thing to feel|choice|decision)', '^ (good|smart|wise|excellent|right) (choice|decision|answer) $'), {}, 'This gives approval from above.', 'Approval from a position of power makes worth depend on pleasing the helper.', ('You kept going, and that took effort.', 'How do you feel about it?'), (('Gordon Training: the twelve communication roadblocks (Gordon, Leader Effectiveness Training)', 2001, 'http://www.gordontraining.com/leadership/warning-communication-roadblocks-can-hazardous-relationships/', 'seen'), ('Lists of invalidating phrases after Hein/EQI (ordering to feel differently, minimising, isolating, judging)', 2009, 'https://gaslightingbully.wordpress.com/2009/07/22/invalidation-examples-1/', 'seen')), ("I'm so proud of you.", "That's the right attitude."), ('You can be proud of how far you have come.', 'The team was proud of the launch.'), ()),
('TIC414', 'tone-policing', 'judgment-labels', 2, 0.8, False, ('chat', 'email', 'note'), ('watch your (tone|mouth|language|attitude)', '(do not|stop) (take that tone|talk to me like|raise your voice|give me attitude|yell|shout)', '(lose|drop|fix|change|check) (the|your) attitude', '(you have|with that|bad|poor|your) attitude (problem|is|$)', '[there is] no need (to be|for) (rude|that tone|that language|swearing|aggressive|hostile)'), {'negation': False, 'unless_after': ('(to|toward|towards|about)',)}, 'This polices the tone instead of hearing what is said.', 'Policing tone puts manners above the pain being expressed.', ('You sound angry, and that makes sense.', 'I want to understand; can you say it any way you like?'), (('Gordon Training: the twelve communication roadblocks (Gordon, Leader Effectiveness Training)', 2001, 'http://www.gordontraining.com/leadership/warning-communication-roadblocks-can-hazardous-relationships/', 'seen'), ('Lists of invalidating phrases after Hein/EQI (ordering to feel differently, minimising, isolating, judging)', 2009, 'https://gaslightingbully.wordpress.com/2009/07/22/invalidation-examples-1/', 'seen')), ('Watch your tone.', 'Lose the attitude.'), ('Set the tone of the newsletter with a greeting.', 'Any tone of voice is fine here.'), ()),
('TIC415', 'moral-verdict', 'judgment-labels', 2, 0.7, False, ('chat', 'email', 'note'), ('(you are|you have been|that makes you|it makes you) [a|{adv}] (bad|terrible|horrible|awful|evil|sinful|immoral|shameful) (person|$|mother|man|woman|human)', '(you|that) {is} [just|{adv}] (dirty|filthy|impure|spoiled|sinful|immoral|disgraceful|unclean|tainted)', '(real|decent|respectable|good) (women|men|girls|people|families) (do not|would not|would never)', 'you [have] (dishono*|shamed|disgraced|embarrassed) (your|the|our) (family|community|self|parents)'), {'unless_sentence': ('hands|dishes|water|laundry',)}, 'This passes a moral verdict on the person.', 'Moral verdicts on people turn support into judgement.', ("What happened doesn't change your worth.", "I'm not here to judge you."), (('Gordon Training: the twelve communication roadblocks (Gordon, Leader Effectiveness Training)', 2001, 'http://www.gordontraining.com/leadership/warning-communication-roadblocks-can-hazardous-relationships/', 'seen'), ('Lists of invalidating phrases after Hein/EQI (ordering to feel differently, minimising, isolating, judging)', 2009, 'https://gaslightingbully.wordpress.com/2009/07/22/invalidation-examples-1/', 'seen')), ("You're a terrible person.", 'You have dishonoured your family.'), ('You are not a bad person.', 'Wash your hands if they are dirty.'), ()),
('TIC416', 'ignorant', 'judgment-labels', 2, 0.8, False, ('chat', 'email', 'note'), ('you (do not know|have no idea) (what you are (talking|saying|doing)|anything|a thing|the first thing|how the [real] world)', 'you (know nothing about|do not have a clue)', '(that is|this is|what) [a|{adv}] (stupid|dumb|silly|ridiculous|idiotic|dumb*) (thing to say|question|idea|reason|excuse|thing to do)', '(are you|how) (stupid|dumb|thick|deaf|blind|slow) (or|$)', '(even you|anyone with half a brain|any idiot) (can|could|should|would|knows)', '(obviously|clearly) you (do not|did not|have not|can not)'), {'unless_before': ('if|when|it is fine|okay',), 'unless_sentence': ('if you|know nothing about',)}, 'This shows contempt for what the person knows.', 'Contempt for what someone knows shuts learning and speech down.', ('Let me put that another way.', 'What have you heard about this so far?'), (('Gordon Training: the twelve communication roadblocks (Gordon, Leader Effectiveness Training)', 2001, 'http://www.gordontraining.com/leadership/warning-communication-roadblocks-can-hazardous-relationships/', 'seen'), ('Lists of invalidating phrases after Hein/EQI (ordering to feel differently, minimising, isolating, judging)', 2009, 'https://gaslightingbully.wordpress.com/2009/07/22/invalidation-examples-1/', 'seen')), ("That's a stupid question.", "You have no idea what you're talking about."), ('There are no stupid questions.', "It's fine if you do not know the date."), ()),
('TIC501', 'not-that-bad', 'minimising', 3, 0.85, False, ('chat', 'email', 'note'), ('{it_etc} (is|was|are|were|can|could|would|may|might) not [have been|be] [{adv}] (that|so|as|too|all that) {bad_b_etc}', '(surely|i am sure|maybe|perhaps) {it} {is} not (that|so) (bad|serious)', 'not (that|so) bad [really|, is it|, was it|once you|in the end] $'), {'unless_before': ('i|we|i am|we are',), 'unless_sentence': ('{anyone} (do|does|did) not have to (say|pretend)|queue|traffic|weather|price',)}, 'This says that it was not so bad.', 'Ranking the harm as small tells the person their reaction is wrong.', ('That sounds really hard.', 'What was it like for you?'), (('WHO, War Trauma Foundation & World Vision: Psychological first aid, guide for field workers', 2011, 'https://www.who.int/publications/i/item/9789241548205', 'seen'), ('Speaking Grief: What to say (or not say)', 2021, 'https://speakinggrief.org/get-better-at-grief/supporting-grief/what-to-say', 'seen'), ('Lists of invalidating phrases after Hein/EQI (ordering to feel differently, minimising, isolating, judging)', 2009, 'https://gaslightingbully.wordpress.com/2009/07/22/invalidation-examples-1/', 'seen')), ("It's not that bad.", "It can't have been that serious."), ('The queue is not that bad today.', 'It was that bad, and I believe you.'), ()),
('TIC502', 'could-be-worse', 'minimising', 3, 0.85, False, ('chat', 'email'), ('(it|things|that|this|you) (could|can|might) [always] (have been|be) [{adv}] [a lot|much|so much|way|far] worse', '(it|things) could always be worse', 'worse things (happen|have happened)'), {}, 'This answers pain with something that would be worse.', 'A worse alternative never makes the real one smaller.', ("It's a lot as it is.", "I'm sorry you're dealing with this."), (('WHO, War Trauma Foundation & World Vision: Psychological first aid, guide for field workers', 2011, 'https://www.who.int/publications/i/item/9789241548205', 'seen'), ('Speaking Grief: What to say (or not say)', 2021, 'https://speakinggrief.org/get-better-at-grief/supporting-grief/what-to-say', 'seen'), ('Lists of invalidating phrases after Hein/EQI (ordering to feel differently, minimising, isolating, judging)', 2009, 'https://gaslightingbully.wordpress.com/2009/07/22/invalidation-examples-1/', 'seen')), ('It could have been worse.', 'Things could always be worse.'), ('If it gets worse, you can call us.', 'The forecast was worse than the weather.'), ()),
('TIC503', 'at-least', 'minimising', 2, 0.65, False, ('chat', 'email'), ('^ at least (you|he|she|they|nobody|no one|your|we know|now you|it (is|was|did) (not|over|only))', '^ at least (you|he|she|it|they|nobody|no one|your|that) (are|is|did|do|have|has|was|were|can|got|survived|still|will)'), {'unless_after': ('(can|could|will|may) (choose|join|skip|cancel|save)|#|three|two|one',), 'unless_sentence': ('password|character*|minutes|people can|days before',)}, 'This offsets the pain with a gain.', '"At least" cancels the pain it follows.', ("I'm sorry this happened.", "That's a real loss."), (('WHO, War Trauma Foundation & World Vision: Psychological first aid, guide for field workers', 2011, 'https://www.who.int/publications/i/item/9789241548205', 'seen'), ('Speaking Grief: What to say (or not say)', 2021, 'https://speakinggrief.org/get-better-at-grief/supporting-grief/what-to-say', 'seen'), ('Lists of invalidating phrases after Hein/EQI (ordering to feel differently, minimising, isolating, judging)', 2009, 'https://gaslightingbully.wordpress.com/2009/07/22/invalidation-examples-1/', 'seen')), ("At least you're alive.", "At least he didn't hit the children."), ('Choose a password with at least 12 characters.', 'At least three people can join the call.'), (('It rained, at least it did not snow.', 'Pain and weather are offset with the same words.'),)),
('TIC504', 'just-a', 'minimising', 2, 0.75, False, ('chat', 'email', 'note'), ('{it} {is} [{adv}] (just|only) [the] (one time|once|one (slap|push|hit|punch)) ($|§|though|right|that)', '(it|that|this|he|she|what (happened|he did|she did)) {is} [{adv}] (just|only|merely) (a|an|your|some|one) <1> {joke_etc}', '(just|only) (teasing|joking|kidding|messing around|playing around|a bit of fun|banter|having fun|flirting|locker room talk)', '(just|only) (kidding|joking) around', '(it|this|that) (is|was) [{adv}] (just|only) (a|an|your|some) {panic_attack_etc}', '(he|she|they) (only|just) (hit|slapped|pushed|shoved|punched|grabbed|kicked|touched|yelled at) you [the] (once|twice|one time|that one time|a few times|a little)'), {'unless_before': ('i was',), 'unless_after': ('with (the|my) (dog|cat)',)}, 'This shrinks what happened to "just" something small.', '"Just a ..." shrinks harm to nothing and protects the person who did it.', ('It hurt you, so it counts.', 'How did it affect you?'), (('WHO, War Trauma Foundation & World Vision: Psychological first aid, guide for field workers', 2011, 'https://www.who.int/publications/i/item/9789241548205', 'seen'), ('Speaking Grief: What to say (or not say)', 2021, 'https://speakinggrief.org/get-better-at-grief/supporting-grief/what-to-say', 'seen'), ('Lists of invalidating phrases after Hein/EQI (ordering to feel differently, minimising, isolating, judging)', 2009, 'https://gaslightingbully.wordpress.com/2009/07/22/invalidation-examples-1/', 'seen')), ('It was only the one time, though.', 'It was just a joke.', 'He was only teasing.'), ('The bus ran only once a week.', 'It was just a test e-mail, you can ignore it.', 'This is only a reminder that you can pause.'), ()),
('TIC505', 'little-incident', 'minimising', 2, 0.65, False, ('chat', 'email', 'note'), ('(your|the|that|this|a|her|his|their) (little|tiny|minor) (incident|episode|drama|meltdown|situation|outburst|upset|crisis|wobble|accident|tantrum|breakdown|problem|issue|fuss)', 'a bit of a (situation|drama|wobble|meltdown|mishap|misunderstanding|tiff)'), {'unless_sentence': ('app|build|deploy|order|traffic|parcel|screen|car',)}, 'This makes the event sound small.', 'Diminutives shrink the event and the person along with it.', ('What happened on Friday', "Last night's assault"), (('WHO, War Trauma Foundation & World Vision: Psychological first aid, guide for field workers', 2011, 'https://www.who.int/publications/i/item/9789241548205', 'seen'), ('Speaking Grief: What to say (or not say)', 2021, 'https://speakinggrief.org/get-better-at-grief/supporting-grief/what-to-say', 'seen'), ('Lists of invalidating phrases after Hein/EQI (ordering to feel differently, minimising, isolating, judging)', 2009, 'https://gaslightingbully.wordpress.com/2009/07/22/invalidation-examples-1/', 'seen')), ('How are you after your little meltdown?', "Let's discuss the minor incident with your husband."), ("There's a minor issue with your order number.", 'A little rain is due at noon.'), ()),
('TIC506', 'no-big-deal', 'minimising', 3, 0.75, False, ('chat', 'email'), ('(no|not a|not such a|not that big of a|not that big a) [very|really] big [of] [a] (deal|thing)', 'no biggie', 'not the end of the world', 'nothing to (cry|be upset|get upset|stress|fuss|be sad|feel bad) (about|over|of)', 'not worth (crying|getting upset|worrying|the tears|fighting|your tears|stressing) (about|over|$)', '(make|making|made) [such] a (mountain out|big deal|fuss|big fuss|scene|huge deal|big thing|drama|fuss)', '(blow|blowing|blown) (it|this|that|things|everything) [all|way] out of [all] proportion', '(it|that|this) (is|was) not [such] (a|that big of a|that big a) [very|{adv}] [big] (deal|drama|disaster|tragedy)'), {'negation': False, 'unless_after': ('if you [would|are|is|will|have|had|has]',)}, 'This says that it is no big deal.', "Declaring it small denies the person's own measure of it.", ('I can see this matters.', "It makes sense that you're upset."), (('WHO, War Trauma Foundation & World Vision: Psychological first aid, guide for field workers', 2011, 'https://www.who.int/publications/i/item/9789241548205', 'seen'), ('Speaking Grief: What to say (or not say)', 2021, 'https://speakinggrief.org/get-better-at-grief/supporting-grief/what-to-say', 'seen'), ('Lists of invalidating phrases after Hein/EQI (ordering to feel differently, minimising, isolating, judging)', 2009, 'https://gaslightingbully.wordpress.com/2009/07/22/invalidation-examples-1/', 'seen')), ("You're making a big deal out of nothing.", "It's not the end of the world."), ("No big deal if you'd rather not answer.", 'It is a big deal, and thank you for telling me.'), ()),
('TIC507', 'get-over-it', 'minimising', 3, 0.85, False, ('chat', 'email', 'note'), ('(^ [just] get|{you} [{adv}] {should} get|{you} [{adv}] {must} get|just get|time to get|you will get) over (it|yourself|him|her|them|the past|this)', '({you} [{adv}] {should}|^ just|^ try to|^ time to|it is time you|why not just|need to just) (move on|let (it|this|that|the past) go|let go of (it|this|that|the past)|put (it|this|that|the past) behind you|forget [about] (it|this|that|what happened|him|her|the past)|turn the page|leave (it|this|that|the past) (behind|in the past)|start living)', '(^ stop|^ quit|{you} [{adv}] {should} stop|{you} [{adv}] {must} stop) (dwelling|living in the past|obsessing|ruminating|harping|going on about {it}|bringing {it} up)', '(the past is (the past|in the past)|leave the past (behind|in the past)|what is done is done|it is [all] (in the past|ancient history|water under the bridge))', 'forgive and forget', 'let bygones be bygones'), {'unless_after': ('to (the next|page|step)|(to|into) voicemail',), 'unless_sentence': ('press next|step #',)}, 'This tells someone to get over it.', 'Telling someone to move on sets a deadline on grief or trauma.', ('Take whatever time you need.', "There's no schedule for this."), (('WHO, War Trauma Foundation & World Vision: Psychological first aid, guide for field workers', 2011, 'https://www.who.int/publications/i/item/9789241548205', 'seen'), ('Speaking Grief: What to say (or not say)', 2021, 'https://speakinggrief.org/get-better-at-grief/supporting-grief/what-to-say', 'seen'), ('Lists of invalidating phrases after Hein/EQI (ordering to feel differently, minimising, isolating, judging)', 2009, 'https://gaslightingbully.wordpress.com/2009/07/22/invalidation-examples-1/', 'seen'), ('Brymer et al., NCTSN & National Center for PTSD: Psychological First Aid, field operations guide, 2nd ed.', 2006, 'https://www.nctsn.org/resources/psychological-first-aid-pfa-field-operations-guide-2nd-edition', 'part')), ('Just move on.', 'You need to get over it.'), ('Press Next to move on to the following page.', "There's no deadline to get over it."), ()),
('TIC508', 'long-ago', 'minimising', 3, 0.8, False, ('chat', 'email', 'note'), ('^ {it} (was|happened) [{adv}] (a long time|so long|long|years|ages|so many years|decades|many years|forever) ago', 'you should be [{adv}] (over|past|done with|through) (it|this|that|him|her) (by now|already)', '(you are still|are you still|why are you still|still) (upset|crying|hung up|dwelling|thinking|talking|bothered|stuck|going on) (about|on|over|$)', '(after all this time|it has been (years|months|ages|a year)) <3> (still|move on|over it)'), {'unless_sentence': ('app|release|version|album|film',)}, 'This says that enough time has passed.', 'Time since the event does not set how much it may hurt.', ('However long ago it was, it can still hurt.', "There's no time limit on this."), (('WHO, War Trauma Foundation & World Vision: Psychological first aid, guide for field workers', 2011, 'https://www.who.int/publications/i/item/9789241548205', 'seen'), ('Speaking Grief: What to say (or not say)', 2021, 'https://speakinggrief.org/get-better-at-grief/supporting-grief/what-to-say', 'seen'), ('Lists of invalidating phrases after Hein/EQI (ordering to feel differently, minimising, isolating, judging)', 2009, 'https://gaslightingbully.wordpress.com/2009/07/22/invalidation-examples-1/', 'seen')), ('That was years ago.', 'Are you still upset about that?'), ("It's been a while since you last signed in.", 'However long ago it was, you can talk to us.'), ()),
('TIC509', 'happens-to-everyone', 'minimising', 2, 0.65, False, ('chat', 'email'), ('{it} happens to (everyone|everybody|all of us|lots of (people|women)|most (people|women)|a lot of (people|women)|the best of us|many (people|women))', '(everyone|everybody|all couples|all families|every couple|every family) (goes|has gone|feels|gets|has|argues|fights|struggles) <3> (through|like {it}|sad|anxious|stressed|problems|bad days|depressed|down|sometimes|it)', 'we all (have|get|feel|go through) [our] (problems|issues|bad days|down days|stress|baggage|sad|this|that|anxious|depressed|those days|trauma)', '(boys will be boys|men are like that|that is how men are|that is just how (he|she|men|they) {is}|that is what (couples|families|men|boys) do)', '(it is|that is) [just] (part of|how) (life|the job|growing up|marriage|being a woman|it goes|life is)'), {}, 'This makes the harm sound ordinary.', 'Making it ordinary can make it sound acceptable or not worth help.', ('Other people have described this too, and your experience is still your own.', "You're not the only one, and it still matters."), (('WHO, War Trauma Foundation & World Vision: Psychological first aid, guide for field workers', 2011, 'https://www.who.int/publications/i/item/9789241548205', 'seen'), ('Speaking Grief: What to say (or not say)', 2021, 'https://speakinggrief.org/get-better-at-grief/supporting-grief/what-to-say', 'seen'), ('Lists of invalidating phrases after Hein/EQI (ordering to feel differently, minimising, isolating, judging)', 2009, 'https://gaslightingbully.wordpress.com/2009/07/22/invalidation-examples-1/', 'seen')), ('That happens to everyone.', 'Boys will be boys.'), ('We all have access to the shared calendar.', 'Many people describe this, and each story is their own.'), ()),
('TIC510', 'you-are-fine', 'minimising', 2, 0.55, False, ('chat',), ('you (are|look|seem|will be) [{adv}] (fine|okay|ok|alright|all right|good) $', 'you (look|seem|sound) (fine|okay|normal|happy|well) (to me|now|today)'), {'negation': False, 'unless_sentence': ('are you|if you are|hope',)}, 'This decides for the person that they are fine.', 'Deciding for someone that they are fine overrides what they feel.', ('How are you doing right now?', "You don't need to look hurt to be hurt."), (('WHO, War Trauma Foundation & World Vision: Psychological first aid, guide for field workers', 2011, 'https://www.who.int/publications/i/item/9789241548205', 'seen'), ('Speaking Grief: What to say (or not say)', 2021, 'https://speakinggrief.org/get-better-at-grief/supporting-grief/what-to-say', 'seen'), ('Lists of invalidating phrases after Hein/EQI (ordering to feel differently, minimising, isolating, judging)', 2009, 'https://gaslightingbully.wordpress.com/2009/07/22/invalidation-examples-1/', 'seen')), ("You're fine.", 'You look fine to me.'), ('Are you okay?', 'You are fine to skip this step.'), ()),
('TIC511', 'calm-down', 'minimising', 3, 0.85, False, ('chat', 'email', 'note'), ('^ [{adv}|please|try to|you [{adv}] {should}|can you|will you] (calm|settle|simmer|quiet|cool|quieten) [yourself] down', '(you [{adv}] {should}|you [{adv}] {must}|tell {them} to|told to) (calm|settle|simmer|cool) [yourself] down', '^ (relax|chill|chill out|take it easy|lighten up|loosen up|easy there|take a chill pill) $', '{you} [{adv}] {must} (relax|chill|lighten up|loosen up|unwind|not stress)', 'no need to (panic|freak out|get [so] (worked up|upset|emotional|hysterical|angry|dramatic)|be (dramatic|upset|emotional))'), {'negation': False}, 'This orders calm.', 'Ordering calm tells the person their distress is the problem and usually raises it.', ('I can see how upsetting this is.', 'Would it help to pause, or keep going?'), (('WHO, War Trauma Foundation & World Vision: Psychological first aid, guide for field workers', 2011, 'https://www.who.int/publications/i/item/9789241548205', 'seen'), ('Speaking Grief: What to say (or not say)', 2021, 'https://speakinggrief.org/get-better-at-grief/supporting-grief/what-to-say', 'seen'), ('Lists of invalidating phrases after Hein/EQI (ordering to feel differently, minimising, isolating, judging)', 2009, 'https://gaslightingbully.wordpress.com/2009/07/22/invalidation-examples-1/', 'seen')), ('Calm downnn!', 'You need to relax.'), ('A playlist of calm down-tempo music.', 'Some people use it to calm down before bed.'), (('Calm down the animation in Settings.', 'An order to a person and to a picture begin alike.'),)),
('TIC512', 'emotion-ban', 'minimising', 3, 0.8, False, ('chat', 'email'), ('^ do not (cry|be [so|too] (sad|upset|angry|mad|anxious|worried|depressed|nervous|emotional|hurt|down|unhappy|jealous)|get [so|too] (upset|angry|emotional|mad|worked up)|feel (bad|sad|that way|like that|sorry for)|look so (sad|down|glum)|act so)', '(^ stop|^ quit|{you} [{adv}] {must} stop|{you} [{adv}] {should} stop|please stop|just stop) (crying|whining|moaning|sulking|being [so|such a|{adv}] (sad|upset|angry|emotional|negative|dramatic|sensitive|anxious|paranoid|depressed)|feeling [so] (sad|bad|sorry|that way)|acting|worrying|whinging|complaining|stressing)', '(big (girls|boys)|men|boys|real men) do not cry', '(wipe|dry) (your|those) (tears|eyes)', 'no (crying|tears)'), {'negation': False, 'unless_sentence': ('more|crying (needed|required)',)}, 'This forbids a feeling.', 'Forbidding a feeling does not remove it; it only ends the telling.', ("It's okay to cry.", 'Whatever you feel is allowed here.'), (('WHO, War Trauma Foundation & World Vision: Psychological first aid, guide for field workers', 2011, 'https://www.who.int/publications/i/item/9789241548205', 'seen'), ('Lists of invalidating phrases after Hein/EQI (ordering to feel differently, minimising, isolating, judging)', 2009, 'https://gaslightingbully.wordpress.com/2009/07/22/invalidation-examples-1/', 'seen'), ('Speaking Grief: What to say (or not say)', 2021, 'https://speakinggrief.org/get-better-at-grief/supporting-grief/what-to-say', 'seen')), ("Don't cry.", 'Stop being so emotional!'), ("If you don't feel sad, that's fine too.", 'You can cry, talk or sit quietly.'), ()),
('TIC513', 'dont-worry', 'minimising', 1, 0.35, False, ('chat', 'email'), ('^ do not worry [about it|so much|, be happy|yourself|your] $', '^ do not worry , (everything|it|you|things|that|this)', '^ (not to worry|no worries) , (everything|it will|you will|that)', 'stop worrying'), {'negation': False}, 'This brushes a fear aside.', 'As an answer to fear it brushes the fear aside.', ('What worries you most about it?', 'Here is what I know so far.'), (('WHO, War Trauma Foundation & World Vision: Psychological first aid, guide for field workers', 2011, 'https://www.who.int/publications/i/item/9789241548205', 'seen'), ('Speaking Grief: What to say (or not say)', 2021, 'https://speakinggrief.org/get-better-at-grief/supporting-grief/what-to-say', 'seen'), ('Lists of invalidating phrases after Hein/EQI (ordering to feel differently, minimising, isolating, judging)', 2009, 'https://gaslightingbully.wordpress.com/2009/07/22/invalidation-examples-1/', 'seen')), ("Don't worry about it.", "Don't worry, everything works out."), ("Don't worry about the dashes; any format works.", "No worries if you'd rather skip it."), ()),
('TIC514', 'trivial', 'minimising', 2, 0.75, False, ('chat', 'email', 'note'), ('{it} is [{adv}] (trivial|not important|irrelevant|no reason to|not an issue|not a [real] problem|a non-issue|a small thing|nothing $)', '{it} (does not|did not|should not) [really] (bother you|affect you|hurt you|upset you|count ($|§))', '^ (who cares|so what|big deal|whatever) $', '(over|about|for) (nothing|no reason) $', '(nothing|not much) (really|actually) happened'), {'unless_after': ('which|what|how|if|whether|when|where',), 'unless_sentence': ('{is} a big deal|it does not matter (which|what|how|if|whether)',)}, 'This calls what matters to the person trivial.', "Calling it trivial replaces the person's measure with the speaker's.", ('I can tell this is important to you.', 'What makes it weigh so much?'), (('WHO, War Trauma Foundation & World Vision: Psychological first aid, guide for field workers', 2011, 'https://www.who.int/publications/i/item/9789241548205', 'seen'), ('Speaking Grief: What to say (or not say)', 2021, 'https://speakinggrief.org/get-better-at-grief/supporting-grief/what-to-say', 'seen'), ('Lists of invalidating phrases after Hein/EQI (ordering to feel differently, minimising, isolating, judging)', 2009, 'https://gaslightingbully.wordpress.com/2009/07/22/invalidation-examples-1/', 'seen')), ("That's irrelevant.", "You're upset over nothing."), ("It doesn't matter which button you press.", 'It is a big deal.'), ()),
('TIC515', 'intent-defence', 'minimising', 3, 0.75, False, ('chat', 'email', 'note'), ('{he_etc} [{adv}] (did not|does not|never|probably did not|surely did not) [{adv}] (mean|meant) (it|to|any|harm)', '(he|she|they|your <1>) [{adv}] (meant|means|mean) (well|no harm|it well|only the best)', '{they} {is} [{adv}] (just|only|probably) (stressed|drunk|tired|joking|having a bad day|jealous|being protective|under [a lot of] (stress|pressure)|trying to help|showing [you] (love|affection)|a product of)', '(i am|we are) sure {they} <4> (did not mean|meant|loves you|love you|cares|care|means well)', '(give|cut) {them} (the benefit|another chance|a break|some slack|a second chance)', '{they} (is|are|was|seems|seem) [such|{adv}] (a nice|a good|a lovely|a respected|such a nice|such a good) (guy|man|person|family|boy|woman|couple|husband|father)', 'put yourself in {their} (shoes|place)'), {'negation': False}, 'This defends the intentions of the one who caused the hurt.', 'Defending the person who did harm asks the one harmed to do the understanding.', ('Whatever the intention, it hurt.', 'What he did was not okay.'), (('Nontherapeutic communication techniques (nursing study material; cf. Open RN Nursing Fundamentals)', 2021, 'https://www.open-exam-prep.com/exams/nclex-rn/psychosocial-integrity/non-therapeutic-communication', 'seen'), ('Payne, Lonsway & Fitzgerald: Illinois Rape Myth Acceptance Scale, J. Research in Personality 33', 1999, 'https://doi.org/10.1006/jrpe.1998.2238', 'seen')), ("He didn't mean it.", "I'm sure she meant well."), ("He told me he didn't mean it, and it still hurt.", 'She means Tuesday, not Thursday.'), ()),
('TIC516', 'it-is-only-words', 'minimising', 2, 0.75, False, ('chat', 'email', 'note'), ('(it is|they are|it was|those are) (only|just) (words|feelings|thoughts|a number|numbers|online|the internet|social media)', '(sticks and stones|words can not hurt|words will never hurt)', '(just|simply) (ignore|block|delete) (it|him|her|them) (and|$)', 'it is not (like|as if) (he|she|they|it|you|anyone) (hit|hits|raped|died|killed|hurt|touched|physically)', '{they} (never|did not) (actually|even|physically) (hit|hurt|touched|touch|rape|raped) you'), {'negation': False, 'unless_sentence': ('if you (want|would like)',)}, 'This ranks words and feelings below blows.', 'Ranking non-physical harm below blows hides coercive control and online abuse.', ('Words like that can do real harm.', 'What was it like to hear that?'), (('WHO, War Trauma Foundation & World Vision: Psychological first aid, guide for field workers', 2011, 'https://www.who.int/publications/i/item/9789241548205', 'seen'), ('Speaking Grief: What to say (or not say)', 2021, 'https://speakinggrief.org/get-better-at-grief/supporting-grief/what-to-say', 'seen'), ('Lists of invalidating phrases after Hein/EQI (ordering to feel differently, minimising, isolating, judging)', 2009, 'https://gaslightingbully.wordpress.com/2009/07/22/invalidation-examples-1/', 'seen')), ("It's only words.", "It's not like he hit you."), ('In poems, they are not only words.', 'Words like those can hurt.'), ()),
('TIC517', 'euphemism-abuse', 'minimising', 2, 0.6, False, ('article', 'chat', 'email', 'note'), ('(rough patch|rocky patch|marital (issues|problems|difficulties)|relationship (issues|problems|difficulties)|heated (exchange|moment)|lost {their} temper|got [a bit] (carried away|physical|heated|handsy|too rough)|things (got|went) (too far|out of hand)|inappropriate (touching|relationship|conduct)|bad behaviou*)',), {'need_sentence': ('{abuse}|hit|pushed|choked|strangled|punched|threatened|injur*|bruis*',)}, 'This uses a soft word for violence.', 'Soft words for violence move it from crime to mishap.', ('He hit her.', 'He touched her without consent.'), (('WHO, War Trauma Foundation & World Vision: Psychological first aid, guide for field workers', 2011, 'https://www.who.int/publications/i/item/9789241548205', 'seen'), ('Speaking Grief: What to say (or not say)', 2021, 'https://speakinggrief.org/get-better-at-grief/supporting-grief/what-to-say', 'seen'), ('Lists of invalidating phrases after Hein/EQI (ordering to feel differently, minimising, isolating, judging)', 2009, 'https://gaslightingbully.wordpress.com/2009/07/22/invalidation-examples-1/', 'seen')), ("They're in a rough patch; he has hit her twice.", 'Things got out of hand and she was injured.'), ('The road has a rough patch near the bridge.', 'He punched the ticket and boarded.'), ()),
('TIC518', 'be-grateful-survived', 'minimising', 2, 0.75, False, ('chat', 'email'), ('(you are|consider yourself|count yourself|you were|be) [{adv}] (lucky|fortunate) (you|to (be alive|have survived|have (a|your)|still)|that|it was not|he|she|they|compared)', '(be|you should be) (glad|happy|thankful|grateful) (you|it|that|he|she|they) (are|is|was|were|did|did not|have|only|survived|still)', '{anyone} survived , (so|that is|did not)'), {'unless_after': ('won|got tickets',)}, 'This asks for gratitude that it was not worse.', 'Luck talk demands gratitude for harm that stopped short.', ("I'm glad you're here, and I'm sorry it happened.", 'Surviving can be complicated.'), (('WHO, War Trauma Foundation & World Vision: Psychological first aid, guide for field workers', 2011, 'https://www.who.int/publications/i/item/9789241548205', 'seen'), ('Speaking Grief: What to say (or not say)', 2021, 'https://speakinggrief.org/get-better-at-grief/supporting-grief/what-to-say', 'seen'), ('Lists of invalidating phrases after Hein/EQI (ordering to feel differently, minimising, isolating, judging)', 2009, 'https://gaslightingbully.wordpress.com/2009/07/22/invalidation-examples-1/', 'seen')), ("You're lucky to be alive.", 'Be glad it was only once.'), ('You were lucky with the weather.', 'Lucky number seven won the raffle.'), ()),
('TIC519', 'silly-feeling', 'minimising', 2, 0.8, False, ('chat', 'email'), ('(do not be|you are being|that is|it is) [{adv}] (silly|ridiculous|absurd|dramatic|daft|melodramatic|laughable) $', '(do not be|stop being) [{adv}] (silly|ridiculous|absurd|dramatic|daft|melodramatic|a baby|crazy|stupid|paranoid)', '(you must be|you are|are you) (joking|kidding)', 'you can not be serious', 'what a (drama|fuss|song and dance)'), {'negation': False, 'unless_after': ('game|hat|question for children',)}, 'This calls a feeling silly.', 'Laughing a feeling off makes the speaker the judge of what is real.', ('I take that seriously.', 'What makes it feel that way?'), (('WHO, War Trauma Foundation & World Vision: Psychological first aid, guide for field workers', 2011, 'https://www.who.int/publications/i/item/9789241548205', 'seen'), ('Speaking Grief: What to say (or not say)', 2021, 'https://speakinggrief.org/get-better-at-grief/supporting-grief/what-to-say', 'seen'), ('Lists of invalidating phrases after Hein/EQI (ordering to feel differently, minimising, isolating, judging)', 2009, 'https://gaslightingbully.wordpress.com/2009/07/22/invalidation-examples-1/', 'seen')), ("Don't be ridiculous.", "You can't be serious."), ("It's a silly game for children.", 'This is not silly at all.'), ()),
('TIC520', 'hurry-healing', 'minimising', 2, 0.7, False, ('chat', 'email', 'note'), ('(you [{adv}] {should}|she should|he should|they should) (be|feel|have) (better|healed|recovered|fine|back to normal|over it|moved on) (by now|already|soon)', '(how|are not) (long|you) <4> (going to|be|over|better) <3> (sad|grieve|grieving|cry|like this|yet|it)', '(it is|is it not) (time|about time) (to|you|she|he) <2> (heal|healed|recover|got better|stopped crying|felt better|snapped)', 'back to normal (yet|by now|now|soon)'), {'unless_sentence': ('shop|service|trains|opening hours',)}, 'This sets a schedule for healing.', 'Schedules for recovery create failure where there is none.', ('Healing has its own pace.', "There's no wrong speed."), (('WHO, War Trauma Foundation & World Vision: Psychological first aid, guide for field workers', 2011, 'https://www.who.int/publications/i/item/9789241548205', 'seen'), ('Speaking Grief: What to say (or not say)', 2021, 'https://speakinggrief.org/get-better-at-grief/supporting-grief/what-to-say', 'seen'), ('Lists of invalidating phrases after Hein/EQI (ordering to feel differently, minimising, isolating, judging)', 2009, 'https://gaslightingbully.wordpress.com/2009/07/22/invalidation-examples-1/', 'seen')), ('You should be better by now.', 'How long are you going to be sad?'), ('The trains should be back to normal by noon.', 'You can take as long as you need.'), ()),
('TIC601', 'overreacting', 'invalidation-disbelief', 3, 0.95, False, ('chat', 'email', 'note'), ('{anyone} {is} [being|just|probably|maybe|clearly|{adv}] (over-react*|exaggerat*|reading (too much|into)|over-think*|imagin* things|catastrophi*|being dramatic|being over dramatic|making (too much|things bigger|a drama|it (up|worse|bigger)))', '(an|your|that|this|such an|a bit of an) over-reaction', 'do not (over-react|exaggerate|over-think|dramati*|catastrophi*)', '(stop|quit) (over-reacting|exaggerating|over-thinking|dramati*|catastrophi*|imagining)'), {'negation': False, 'unless_sentence': ('feel~ (like|as)|worry~|may think',)}, 'This says that the reaction is too big.', 'The charge of overreacting makes the response the problem instead of the cause.', ('Your reaction makes sense.', 'What happened would shake anyone.'), (('Lists of invalidating phrases after Hein/EQI (ordering to feel differently, minimising, isolating, judging)', 2009, 'https://gaslightingbully.wordpress.com/2009/07/22/invalidation-examples-1/', 'seen'), ('Linehan: Validation and psychotherapy (levels of validation), in Bohart & Greenberg', 1997, 'https://doi.org/10.1037/10226-016', 'seen'), ('RAINN: Tips for talking with survivors of sexual assault', 2020, 'https://www.rainn.org/articles/tips-talking-survivors-sexual-assault', 'seen')), ("You're overreacting.", 'Stop exaggerating.'), ("You may worry that you are overreacting; you don't have to sort that out now.", 'The report exaggerated the battery life.'), ()),
('TIC602', 'too-sensitive', 'invalidation-disbelief', 3, 0.95, False, ('chat', 'email', 'note'), ('{anyone} {is} [being|just] (too|so|overly|over|very|way too|super|extra|a bit|a little|hyper|a bit too) (sensitive|emotional|dramatic|touchy|needy|thin-skinned|fragile|soft|intense|highly strung)', '{is} (over-sensitive|overly-emotional|hyper-sensitive|thin-skinned)', 'do not be so (sensitive|touchy|emotional|dramatic|fragile|soft|intense|serious|hard on {them})', 'why are you (so|being so) (sensitive|emotional|touchy|dramatic|upset)'), {'unless_sentence': ('sensor|skin|device|microphone|feel~ (like|as)|told',)}, 'This says that the person is too sensitive.', 'Calling someone too sensitive blames the nerve for the wound.', ('That landed hard, and I hear that.', "Tell me how it felt, if you'd like."), (('Lists of invalidating phrases after Hein/EQI (ordering to feel differently, minimising, isolating, judging)', 2009, 'https://gaslightingbully.wordpress.com/2009/07/22/invalidation-examples-1/', 'seen'), ('Linehan: Validation and psychotherapy (levels of validation), in Bohart & Greenberg', 1997, 'https://doi.org/10.1037/10226-016', 'seen'), ('RAINN: Tips for talking with survivors of sexual assault', 2020, 'https://www.rainn.org/articles/tips-talking-survivors-sexual-assault', 'seen')), ("You're too sensitive.", "Don't be so emotional."), ('The sensor is too sensitive.', "You're not too sensitive."), ()),
('TIC603', 'dont-take-it', 'invalidation-disbelief', 2, 0.8, False, ('chat', 'email'), ('do not take (it|this|that|things|everything|what <3>) [so|too|all|{adv}] (personally|seriously|to heart|the wrong way|literally|hard)', 'you (took|are taking|take) (it|this|that|things|everything) [so|too|all|{adv}] (wrong|the wrong way|personally|out of context|to heart|too far)', 'can not you take a joke', '(no|where is your) sense of humou*', '(learn|need) to take a joke'), {}, 'This asks the person to take it differently.', "It makes the listener responsible for another's words.", ('That was hurtful.', "I'm sorry those words reached you."), (('Lists of invalidating phrases after Hein/EQI (ordering to feel differently, minimising, isolating, judging)', 2009, 'https://gaslightingbully.wordpress.com/2009/07/22/invalidation-examples-1/', 'seen'), ('Linehan: Validation and psychotherapy (levels of validation), in Bohart & Greenberg', 1997, 'https://doi.org/10.1037/10226-016', 'seen'), ('RAINN: Tips for talking with survivors of sexual assault', 2020, 'https://www.rainn.org/articles/tips-talking-survivors-sexual-assault', 'seen')), ("Don't take it so personally.", "Can't you take a joke?"), ('We take your complaint seriously.', "Don't take the bus today; it's on diversion."), ()),
('TIC604', 'should-feel', 'invalidation-disbelief', 3, 0.75, False, ('chat', 'email', 'note'), ('{you} [{adv}] (should|ought to) (be|feel) [{adv}] (happy|grateful|thankful|glad|lucky|excited|relieved|guilty|ashamed|flattered|sorry|better now|fine|okay)', '{you} [{adv}] (should|ought) not [to] (feel|be feeling|be) [{adv}] (that way|like that|like this|this way|sad|angry|upset|scared|afraid|guilty|anxious|depressed|bad|hurt|surprised|worried|jealous|down|offended)', '(you have|there is) (no|not any) (right) to (be|feel|get|complain|cry)', 'you do not have (any|a|the) right to (feel|be|get|complain|judge)'), {'negation': False, 'unless_sentence': ('however you [would|are|is|will|have|had|has]',)}, 'This prescribes what to feel.', 'Prescribing feelings denies the ones that are there.', ('However you feel is okay.', 'Mixed feelings are common.'), (('Lists of invalidating phrases after Hein/EQI (ordering to feel differently, minimising, isolating, judging)', 2009, 'https://gaslightingbully.wordpress.com/2009/07/22/invalidation-examples-1/', 'seen'), ('Linehan: Validation and psychotherapy (levels of validation), in Bohart & Greenberg', 1997, 'https://doi.org/10.1037/10226-016', 'seen'), ('RAINN: Tips for talking with survivors of sexual assault', 2020, 'https://www.rainn.org/articles/tips-talking-survivors-sexual-assault', 'seen')), ('You should be grateful.', "You shouldn't feel that way."), ('You should be able to see the message now.', 'However you feel is okay.'), ()),
('TIC605', 'no-reason-to-feel', 'invalidation-disbelief', 3, 0.8, False, ('chat', 'email', 'note'), ('you can not [{adv}|possibly|seriously] be [{adv}] (upset|angry|sad|hurt|offended|worried|scared|afraid|depressed|still crying) [about|over|because of|by|for]', '(you have|there is|i see|i do not see) (no|not any|any) (reason|cause|need) (to|for you to) (be|feel|get) [{adv}] {upset_etc}', 'what (do|have) you [got] (to be|have to be) (sad|depressed|anxious|upset|worried|stressed|angry) about', 'you have [{adv}] (everything (going for you|you could (want|ask for))|so much (going for|to be (happy|glad))|a (good|great|perfect|nice) life|nothing to (complain|be sad))', 'nothing to (complain|be sad|be depressed|be anxious) about'), {'negation': False, 'unless_sentence': ('every reason',)}, 'This says that there is no reason for the feeling.', "Feelings do not need the speaker's licence.", ("You don't need a reason to feel this.", 'You have every reason to be upset.'), (('Lists of invalidating phrases after Hein/EQI (ordering to feel differently, minimising, isolating, judging)', 2009, 'https://gaslightingbully.wordpress.com/2009/07/22/invalidation-examples-1/', 'seen'), ('Linehan: Validation and psychotherapy (levels of validation), in Bohart & Greenberg', 1997, 'https://doi.org/10.1037/10226-016', 'seen'), ('RAINN: Tips for talking with survivors of sexual assault', 2020, 'https://www.rainn.org/articles/tips-talking-survivors-sexual-assault', 'seen')), ('You have no reason to be depressed.', 'What do you have to be sad about?'), ('There is no reason to be ashamed of what was done to you.', 'You have every reason to be angry.'), ()),
('TIC606', 'you-dont-really-feel', 'invalidation-disbelief', 3, 0.9, False, ('chat', 'email', 'note'), ('you (do not|did not) (really|actually|truly) (feel|want (that|to die|this)|mean {it}|think (that|so)|believe|love|hate|need)', 'you are not (really|actually|truly|even) (depressed|suicidal|traumatised|traumatized|sick|ill|autistic|disabled|hungry|tired|scared|sad|angry|hurt|in [that much] pain|anxious|gay|trans)', 'you are just (tired|hormonal|hungry|stressed|bored|lonely|jealous|being (silly|lazy|moody)|going through a phase|confused|emotional|looking for)', '(it is|that is) (just|only) (a phase|hormones|your hormones|teenage (angst|hormones)|nerves|stress)'), {'negation': False, 'unless_before': ('if',)}, 'This corrects what the person says about their own feelings.', "Correcting someone's own account of their inner state is a direct denial of reality.", ('Only you know how it feels.', 'I believe that you feel this.'), (('Lists of invalidating phrases after Hein/EQI (ordering to feel differently, minimising, isolating, judging)', 2009, 'https://gaslightingbully.wordpress.com/2009/07/22/invalidation-examples-1/', 'seen'), ('Linehan: Validation and psychotherapy (levels of validation), in Bohart & Greenberg', 1997, 'https://doi.org/10.1037/10226-016', 'seen'), ('RAINN: Tips for talking with survivors of sexual assault', 2020, 'https://www.rainn.org/articles/tips-talking-survivors-sexual-assault', 'seen')), ("You don't really mean that.", "You're just hormonal."), ("If you don't really want reminders, you can turn them off.", 'You are not alone.'), ()),
('TIC607', 'prove-it', 'invalidation-disbelief', 3, 0.75, False, ('chat', 'email', 'note'), ('(do you have|have you got|where is|where are|show {us}|can you show|is there|are there|got) (any|the|some|your) (proof|evidence|witness|witnesses)', 'can you prove (it|that|this|any)', '(prove it|i need proof|we need proof|no proof|without proof|without evidence)', '(it is|that is) [just] (your word against|he said she said|hearsay|your side)'), {'negation': False, 'unless_before': ('do not (have|need)',), 'unless_after': ('of (address|purchase|identity|income|id|payment|delivery|age|residence|insurance|vaccination|postage)',), 'unless_sentence': ('(do not|does not|never) need|no need',)}, 'This asks for proof.', 'Asking for proof before offering support makes belief conditional.', ("You don't need to prove anything to get support here.", 'If you decide to report, this is what may be asked.'), (('Lists of invalidating phrases after Hein/EQI (ordering to feel differently, minimising, isolating, judging)', 2009, 'https://gaslightingbully.wordpress.com/2009/07/22/invalidation-examples-1/', 'seen'), ('Linehan: Validation and psychotherapy (levels of validation), in Bohart & Greenberg', 1997, 'https://doi.org/10.1037/10226-016', 'seen'), ('RAINN: Tips for talking with survivors of sexual assault', 2020, 'https://www.rainn.org/articles/tips-talking-survivors-sexual-assault', 'seen')), ('Do you have any proof?', "It's your word against his."), ("You don't need any proof to get support.", 'Do you have any proof of address?'), ()),
('TIC608', 'are-you-sure-it-happened', 'invalidation-disbelief', 3, 0.9, False, ('chat', 'email', 'note'), ('are you [{adv}] (sure|certain|positive) [that] (it|that|this|he|she|they|you were|you did not|you are not|your <1>) <6> (happened|{abuse}|meant|misunderst*|imagin*|exaggerat*|dream*|mistaken|did {it}|said that|confus*|making|consent*|wanted)', 'are you [{adv}] (sure|certain|positive) (that is|this is) (what|how|really|the)', 'did {it} (really|actually|truly) happen', 'is {it} (really|actually) (what (happened|he|she|they)|how it)'), {'unless_sentence': ('file|order|address|plan|delete|cookies|the right',)}, 'This asks whether it really happened.', 'Checking questions of this kind say "I doubt you".', ('I believe you.', 'Thank you for trusting me with that.'), (('Lists of invalidating phrases after Hein/EQI (ordering to feel differently, minimising, isolating, judging)', 2009, 'https://gaslightingbully.wordpress.com/2009/07/22/invalidation-examples-1/', 'seen'), ('Linehan: Validation and psychotherapy (levels of validation), in Bohart & Greenberg', 1997, 'https://doi.org/10.1037/10226-016', 'seen'), ('RAINN: Tips for talking with survivors of sexual assault', 2020, 'https://www.rainn.org/articles/tips-talking-survivors-sexual-assault', 'seen')), ('Are you sure it happened like that?', 'Did that really happen?'), ('Are you sure you want to delete this file?', 'Is that the right address?'), ()),
('TIC609', 'hard-to-believe', 'invalidation-disbelief', 3, 0.85, False, ('chat', 'email', 'note'), ('{it} does not sound like (something|anything|a thing) (he|she|they|your|my|our)', '{we} [{adv}] (find|found) {it} [{adv}] (hard|difficult|impossible) to believe', '{we} (do not|can not|did not) [{adv}] believe (you|that|it|this|a word|your|any|what you)', 'that (can not|could not) (be (true|right|real))', '{it} does not (sound|seem|ring) (right|true|plausible|like {them}|believable|credible)', '(that|this|it|your story) (sounds|seems) (made-up|far-fetched|exaggerated|unbelievable|a bit (much|extreme|far)|implausible)', '(he|she|they|your <1>|people like (him|her|that)) would never (do|say|hurt|touch|hit|harm) (that|this|such|anything|something|it|you|anyone)', '{they} does not (seem|look) like (the type|that|someone|a)', '^ i doubt (that|it|this|very much)', '(that|this|it|your story|what you are saying) does not make [any] sense [to me] $'), {'negation': False, 'unless_before': ('if',), 'unless_sentence': ('he did that|(can not|could not) believe {they}|so sorry', '(error|file|setting|date|form|app|address|if {it})')}, 'This says that the account is hard to believe.', 'Disbelief is the response survivors fear most and the one that ends help-seeking.', ('I believe you.', "I'm sorry you had to go through that."), (('Lists of invalidating phrases after Hein/EQI (ordering to feel differently, minimising, isolating, judging)', 2009, 'https://gaslightingbully.wordpress.com/2009/07/22/invalidation-examples-1/', 'seen'), ('Linehan: Validation and psychotherapy (levels of validation), in Bohart & Greenberg', 1997, 'https://doi.org/10.1037/10226-016', 'seen'), ('RAINN: Tips for talking with survivors of sexual assault', 2020, 'https://www.rainn.org/articles/tips-talking-survivors-sexual-assault', 'seen')), ('I find that hard to believe.', 'He would never do that.'), ('I believe you.', "It's hard to believe someone would do that to you, and I believe you."), (('Hm. Interesting version of events.', 'Doubt by tone; no word of doubt stands there.'),)),
('TIC610', 'accuse-lying', 'invalidation-disbelief', 3, 0.9, False, ('chat', 'email', 'note'), ('you [always|just|{adv}] (make|making) (it|this|that|things|stuff) up', '(patient|pt|client|complainant|victim) {is} [{adv}] (lying|making (it|this|things) up|faking|pretending)', 'you {is} [{adv}] (lying ($|§|to {us}|about|again)|making (it|this|that|things|stuff) up|a liar|not being honest|not telling the truth|faking [it]|pretending|mistaken about what|inventing)', '(stop|quit) (lying|making (things|stuff|it) up|faking|pretending)', '(did|are) you (make|making|made) {it} up', 'why should (i|we|anyone) believe', '(admit|confess) (it|that you) (is|are|was|were|made|lied)', 'you (made|make) (it|this|that|things|stuff) [all] up'), {'negation': False, 'unless_sentence': ('rarely|{is} not lying|bed',)}, 'This accuses the person of lying.', 'Accusing someone of lying after disclosure is a form of secondary harm.', ('I believe you.', 'You can tell it in your own way.'), (('Lists of invalidating phrases after Hein/EQI (ordering to feel differently, minimising, isolating, judging)', 2009, 'https://gaslightingbully.wordpress.com/2009/07/22/invalidation-examples-1/', 'seen'), ('Linehan: Validation and psychotherapy (levels of validation), in Bohart & Greenberg', 1997, 'https://doi.org/10.1037/10226-016', 'seen'), ('RAINN: Tips for talking with survivors of sexual assault', 2020, 'https://www.rainn.org/articles/tips-talking-survivors-sexual-assault', 'seen')), ("You're making this up.", 'Why should I believe you?'), ('Survivors rarely make it up.', 'You made up the guest bed already, thanks.'), ()),
('TIC611', 'inconsistent-story', 'invalidation-disbelief', 3, 0.8, False, ('chat', 'form', 'note'), ("(your|her|his|their|patient's|pt's|client's|the victim's|survivor's|complainant's) (story|version|statement|testimony|timeline|narrative|account of (it|this|that|what|the)) {keeps_changing_etc}", '(that is not|this is not|it is not) what {anyone} (said|told {us}) (before|earlier|last time|yesterday|the first time|previously)', 'but (earlier|before|last time) you said', "(inconsistenc*|discrepanc*|(contradiction|contradictions)) in (your|her|his|their|the patient's) (story|account|statement)", '(story|account|history) (keeps changing|does not add up)'), {'unless_sentence': ('novel|game|film|plot|level|character',)}, "This looks for gaps in the person's account.", 'Gaps and changes are typical of traumatic memory and not a sign of lying.', ('Memories of shock often come back in pieces.', 'Would you like me to note it the way you remember it today?'), (('SAMHSA: TIP 57, Trauma-Informed Care in Behavioral Health Services', 2014, 'https://www.ncbi.nlm.nih.gov/books/NBK207195/', 'seen'), ('University of Stirling: Supporting a survivor of sexual violence', 2020, 'https://stir.ac.uk/student-life/support-wellbeing/student-support-services/sexual-violence/supporting-a-survivor-of-sexual-and-gender-based-violence', 'seen')), ('Your story keeps changing.', "That's not what you said before."), ('Earlier you said Tuesday; shall I keep that?', "The novel's timeline is confusing."), ()),
('TIC612', 'if-it-really-happened', 'invalidation-disbelief', 3, 0.9, False, ('chat', 'email', 'note'), ('if (it|this|that|they|any of this) (really|actually|truly) (happened|was|were|did)', 'if {anyone} (really|actually|truly) (were|was|had been|got|been) [{adv}] ({abuse}|a victim|attacked|hurt|scared|afraid|depressed|suicidal|in pain)', '(real|true|genuine|actual) (victims|survivors|abuse|rape victims|trauma) (do|would|do not|never|always|does|look|act|is|are|fight)', 'you do not (look|seem|act|sound) [{adv}] [like a|like] (victim|survivor|depressed|sick|ill|disabled|autistic|suicidal|traumatised|traumatized|upset|anxious|in pain|abused|it)', '(does|do) not (look|act|sound|behave) like (a|someone who (was|has been)) (victim|survivor|{abuse})'), {'negation': False, 'unless_after': ('to (rain|snow)',)}, 'This makes belief conditional, or compares with a "real" victim.', 'Conditional belief and "real victim" standards are rape myths.', ("There's no right way to look or act after something like this.", 'I believe you.'), (('Payne, Lonsway & Fitzgerald: Illinois Rape Myth Acceptance Scale, J. Research in Personality 33', 1999, 'https://doi.org/10.1006/jrpe.1998.2238', 'seen'), ('Ullman: Psychometric characteristics of the Social Reactions Questionnaire, Psych. of Women Quarterly 24', 2000, 'https://doi.org/10.1111/j.1471-6402.2000.tb00208.x', 'memory')), ('If it really happened, why wait?', "You don't look like a victim."), ('If it really happened to rain, we would move indoors.', 'There is no right way for a survivor to act.'), ()),
('TIC613', 'maybe-you-misunderstood', 'invalidation-disbelief', 3, 0.85, False, ('chat', 'email', 'note'), ('(is it possible|could it be|maybe|perhaps|i think|i wonder if) [that] you [{adv}|have] (read|are reading|reading|made|are making) too much (into|of|out of)', 'you (read|are reading|have read) too much into (it|this|that|things|what)', '(maybe|perhaps|possibly|could it be|is it possible|might it be|i wonder if|i think) [that] you [are|have|were|just|may|might|may have|might have|{adv}] {misunderst_etc}', 'you (must have|may have|might have|probably|could have) [{adv}] (misunderst*|misread|misinterpret*|imagin*|dream*|dreamt|misremember*|got {it} wrong|mistaken|given {them} the wrong|sent mixed)', 'you (gave|give|sent|send|were giving|were sending|are sending) [him|her|them] mixed (signals|messages)', 'there (must|has to) (be|have been) (some|a|another) (misunderstanding|mistake|explanation|reason {they})'), {'unless_sentence': ('date format|settings|recipe|app',)}, 'This suggests that the person misread what happened.', 'Offering alternative explanations defends the other party and plants doubt.', ('What you experienced matters as you experienced it.', "I'm listening."), (('Lists of invalidating phrases after Hein/EQI (ordering to feel differently, minimising, isolating, judging)', 2009, 'https://gaslightingbully.wordpress.com/2009/07/22/invalidation-examples-1/', 'seen'), ('Linehan: Validation and psychotherapy (levels of validation), in Bohart & Greenberg', 1997, 'https://doi.org/10.1037/10226-016', 'seen'), ('RAINN: Tips for talking with survivors of sexual assault', 2020, 'https://www.rainn.org/articles/tips-talking-survivors-sexual-assault', 'seen')), ('Is it possible you read too much into it?', 'Maybe you misunderstood him.', 'You must have imagined it.'), ('Maybe the app misread your date format.', 'Perhaps I misunderstood; could you say that again?'), ()),
('TIC614', 'not-really-abuse', 'invalidation-disbelief', 3, 0.9, False, ('chat', 'email', 'note'), ('(that|this|it|what (happened|he did|she did)) (is|was|does) not [{adv}|count as|sound like|technically] [real|rape|abuse] {abuse_b_etc}', '(technically|legally) [{adv}] (not|it is not|that is not|was not) [{adv}] (abuse|assault|rape)', 'if (he|it|they|she) did not <5> (it|that|then) <3> not (rape|abuse|assault|count|trauma)', '(call|calling) {it} (abuse|rape|assault|trauma|violence) (is|seems) (a bit|too|an|quite|going|unfair|strong|dramatic|extreme)', '(you were|you are|you two were) (married|dating|together|in a relationship) , so', '[but] {they} {is} your (husband|wife|boyfriend|girlfriend|partner|father|brother)'), {'negation': False, 'unless_sentence': ('(does|did) not (mean|make)',)}, 'This says that it does not count as abuse.', 'Deciding that harm does not qualify erases it.', ('You get to name what happened.', 'If it felt wrong or frightening, that matters here.'), (('Lists of invalidating phrases after Hein/EQI (ordering to feel differently, minimising, isolating, judging)', 2009, 'https://gaslightingbully.wordpress.com/2009/07/22/invalidation-examples-1/', 'seen'), ('Linehan: Validation and psychotherapy (levels of validation), in Bohart & Greenberg', 1997, 'https://doi.org/10.1037/10226-016', 'seen'), ('RAINN: Tips for talking with survivors of sexual assault', 2020, 'https://www.rainn.org/articles/tips-talking-survivors-sexual-assault', 'seen')), ("That's not really rape.", 'But he was your husband.'), ('You can call it whatever fits for you.', 'This text is not about assault.'), ()),
('TIC615', 'be-rational', 'invalidation-disbelief', 2, 0.6, False, ('chat', 'email', 'note'), ('you are (not being|being|not thinking) [{adv}] (rational|logical|reasonable|objective|realistic|straight|clearly|irrational|illogical|unrealistic)', '^ (be|try to be|let us be) [a bit|more|{adv}] (rational|logical|reasonable|realistic|sensible|objective)', '(look at|think about) (this|it|things|the facts) (objectively|rationally|logically|calmly|sensibly)', '(let us|we should|stick to|just) [stick to|look at] the facts', '^ think (logically|rationally|straight|clearly|before you)', '{you} [{adv}] {must} (think (logically|rationally|straight|clearly)|be (rational|logical|reasonable|realistic))'), {'unless_sentence': ('feel~ (like|as)',)}, 'This asks for reason in place of feeling.', 'Demanding reason from someone in distress treats emotion as error.', ('Your feelings are information too.', 'We can look at the practical side later if you want.'), (('Lists of invalidating phrases after Hein/EQI (ordering to feel differently, minimising, isolating, judging)', 2009, 'https://gaslightingbully.wordpress.com/2009/07/22/invalidation-examples-1/', 'seen'), ('Linehan: Validation and psychotherapy (levels of validation), in Bohart & Greenberg', 1997, 'https://doi.org/10.1037/10226-016', 'seen'), ('RAINN: Tips for talking with survivors of sexual assault', 2020, 'https://www.rainn.org/articles/tips-talking-survivors-sexual-assault', 'seen')), ('Be rational.', "Let's stick to the facts."), ('A rational number can be written as a fraction.', 'What feels most pressing to you?'), ()),
('TIC616', 'snap-out', 'invalidation-disbelief', 3, 0.85, False, ('chat', 'email', 'note'), ('(snap|snapping) out of {it}', '(shake it off|pull yourself together|get a grip|get a hold of yourself|get hold of yourself|suck it up|walk it off|tough it out|rub some dirt)', '^ (deal with it|get on with it)', '^ (toughen|buck|man|woman|harden|soldier) up', '(you [{adv}] {must}|you [{adv}] {should}|just|try to|time to) (toughen|buck|man|harden|soldier) up', '(grow|get|develop) (a pair|a backbone|a spine|[some] thick* skin|some balls|a thicker skin)', 'stiff upper lip'), {'unless_sentence': ('how (do|should|can) {we} deal',)}, 'This tells someone to pull themselves together.', 'Commands to suppress feeling are short-hand for "your pain is not welcome".', ("You don't have to hold it together here.", 'What would help in this moment?'), (('Lists of invalidating phrases after Hein/EQI (ordering to feel differently, minimising, isolating, judging)', 2009, 'https://gaslightingbully.wordpress.com/2009/07/22/invalidation-examples-1/', 'seen'), ('Linehan: Validation and psychotherapy (levels of validation), in Bohart & Greenberg', 1997, 'https://doi.org/10.1037/10226-016', 'seen'), ('RAINN: Tips for talking with survivors of sexual assault', 2020, 'https://www.rainn.org/articles/tips-talking-survivors-sexual-assault', 'seen')), ('Snap out of it.', 'Pull yourself together.'), ("You don't have to toughen up.", 'Soldiers lined up at dawn.'), ()),
('TIC617', 'refuse-topic', 'invalidation-disbelief', 2, 0.7, False, ('chat', 'email'), ('(let us|we should|we need to) not (talk about|discuss|dwell on|get into|go into|go there|bring up|open) (it|this|that|your|the past|all|$)', '(i|we|nobody|no one) (do|does|really do) not want to hear (about|it|this|any|that|your)', '(nobody|no one) (wants|needs) to (hear|know|see)', '(that is|this is|it is) (not my|not our|none of (my|our)) (problem|concern|job|business|department|issue)', '(can we|let us|shall we) (change the subject|drop it|move on|talk about something (nicer|happier|more positive|more cheerful))', '^ (drop it|not this again|not that again|get to the point $|spare me)', '{it} is not (the (time|place)|relevant|appropriate to)'), {'negation': False, 'unless_after': ('unless|until|if',), 'unless_sentence': ('if you (want|would like|prefer)|would you (like|prefer)',)}, 'This refuses the topic.', 'Changing the subject tells people their experience is too much.', ("I'm not the right person for this, and I can find someone who is.", 'We can pause this and come back to it whenever you like.'), (('Nontherapeutic communication techniques (nursing study material; cf. Open RN Nursing Fundamentals)', 2021, 'https://www.open-exam-prep.com/exams/nclex-rn/psychosocial-integrity/non-therapeutic-communication', 'seen'), ('Gordon Training: the twelve communication roadblocks (Gordon, Leader Effectiveness Training)', 2001, 'http://www.gordontraining.com/leadership/warning-communication-roadblocks-can-hazardous-relationships/', 'seen')), ("I don't want to hear about it.", 'Can we change the subject?'), ("Let's not talk about it unless you want to.", "We can change the subject if you'd like."), ()),
('TIC618', 'yes-but', 'invalidation-disbelief', 1, 0.5, False, ('chat', 'email'), ('i (hear|understand|get|see|appreciate|know) (you|you are|that|what you|how you|your|it) <8> , but you [{adv}] (should|need|have to|must|could have|can not|had|did|are (still|also|being|the one|wrong|not))', '(with all due respect|no offence|no offense|i am not judging|not to be (rude|harsh|mean)|i do not mean to judge) , [but]', 'i am sorry , but you'), {'negation': False, 'unless_sentence': ('late|booked|appointment|closed',)}, 'This acknowledges, and takes it back with "but".', 'The "but" erases the acknowledgement before it.', ("I hear you. And I'm also wondering ...", 'That makes sense.'), (('Lists of invalidating phrases after Hein/EQI (ordering to feel differently, minimising, isolating, judging)', 2009, 'https://gaslightingbully.wordpress.com/2009/07/22/invalidation-examples-1/', 'seen'), ('Linehan: Validation and psychotherapy (levels of validation), in Bohart & Greenberg', 1997, 'https://doi.org/10.1037/10226-016', 'seen'), ('RAINN: Tips for talking with survivors of sexual assault', 2020, 'https://www.rainn.org/articles/tips-talking-survivors-sexual-assault', 'seen')), ("I understand you're upset, but you need to listen.", 'No offence, but it was obvious.'), ('I hear you, and that sounds exhausting.', "I know it's late, but the desk is still open."), ()),
('TIC619', 'non-apology', 'invalidation-disbelief', 2, 0.8, False, ('article', 'chat', 'email', 'ui'), ('(sorry|regret|apologi*) [that] [if] you (feel|felt|took|are|were) [{adv}] (that way|like that|this way|offended|upset|hurt|it (that|the wrong) way|unhappy|misunderst*|dissatisfied)', '(sorry|apologi*) (if|for any) (i|we|it|anyone|this|that|offence|offense|inconvenience) <5> (offended|upset|hurt|caused|may|might)', 'mistakes were made', '(any|the) (upset|distress|offence|offense|hurt|inconvenience) (caused|this may|you may have)'), {'unless_sentence': ('sorry {it} happened|we (got|did) <6> wrong',)}, 'This apologises for the feeling and not for the act.', "An apology for someone's feelings leaves the act out.", ("We got this wrong. I'm sorry.", "I'm sorry we did not reply."), (('Harsey, Zurbriggen & Freyd: Perpetrator responses to victim confrontation (DARVO), JAMT 26', 2017, 'https://doi.org/10.1080/10926771.2017.1320777', 'seen'),), ("I'm sorry you feel that way.", 'Sorry if we offended anyone.'), ("I'm sorry we did not reply sooner.", "I'm sorry this happened to you."), ()),
('TIC620', 'only-you-feel', 'invalidation-disbelief', 3, 0.85, False, ('chat', 'email', 'note'), ('you are the only (one|person) (who|that) (feels|thinks|has|sees|complains|believes|is|minds|cares)', '(no one|nobody) else (feels|has|thinks|complains|minds|sees|finds|reacts|gets|is)', '{it} does not (bother|upset|hurt|offend) (anyone|anybody|everyone) else', 'why (are you|is it) (the only|always you)'), {'negation': False, 'unless_after': ('in (your|this) group|online',), 'unless_sentence': ('not the only',)}, 'This says that nobody else would feel so.', 'Isolating someone with their feeling is a form of social coercion.', ('Others have told us similar things.', "You're not the only one."), (('Lists of invalidating phrases after Hein/EQI (ordering to feel differently, minimising, isolating, judging)', 2009, 'https://gaslightingbully.wordpress.com/2009/07/22/invalidation-examples-1/', 'seen'), ('Linehan: Validation and psychotherapy (levels of validation), in Bohart & Greenberg', 1997, 'https://doi.org/10.1037/10226-016', 'seen'), ('RAINN: Tips for talking with survivors of sexual assault', 2020, 'https://www.rainn.org/articles/tips-talking-survivors-sexual-assault', 'seen')), ("You're the only one who feels that way.", 'Nobody else complains.'), ("You're not the only one.", 'Nobody else can see your notes.'), ()),
('TIC701', 'all-in-your-head', 'gaslighting', 3, 0.9, False, ('chat', 'email', 'note'), ('{it_b_etc} (is|was|are) [{adv}|all|most likely] [in|inside] {anyones} (head|mind|imagination) ($|and|§)', '(all|only|just) in {anyones} (head|mind|imagination)', 'you are (imagining|dreaming|inventing) (things|it|this|that)', '[a] figment of (your|her|his) imagination', 'you (dreamed|dreamt|hallucinated|imagined) {it}'), {'negation': False, 'unless_before': ('if you think|keep|picture',), 'unless_sentence': ('is not',)}, "This places what happened inside the person's head.", "Locating the event in the person's head makes them distrust their own senses.", ('I believe what you noticed.', 'Your body is telling you something real.'), (('Sweet: The Sociology of Gaslighting, American Sociological Review 84', 2019, 'https://doi.org/10.1177/0003122419874843', 'memory'), ('Stored public lists of gaslighting phrases (vocal.media, chantelcohen.com, justmindful.shop)', 2021, 'https://vocal.media/psyche/a-list-of-common-gaslighting-phrases-to-look-out-for', 'seen'), ('Harsey, Zurbriggen & Freyd: Perpetrator responses to victim confrontation (DARVO), JAMT 26', 2017, 'https://doi.org/10.1080/10926771.2017.1320777', 'seen')), ("It's all in your head.", "You're imagining things."), ('Keep the picture in your mind while you draw.', 'It is not all in your head.'), ()),
('TIC702', 'never-happened', 'gaslighting', 3, 0.7, False, ('chat', 'email'), ('{we} never had (that|this|any such|such a) (conversation|talk|argument|fight)', '{it} (never|did not) [{adv}] (happen|happened|take place|occur)', 'nothing [like that] [ever] (happened|went on) ($|between|there|that|and)', '(i|he|she|they|we) never (said|did|touched|hit|promised|told you|agreed|hurt) (that|it|this|anything|you|any such)', 'no such thing (happened|was said)'), {'negation': False, 'unless_after': ('again|when|after|so far|to {us} before|until',), 'unless_sentence': ('app|update|server|release|click*',)}, 'This denies flatly that it happened.', 'Flat denial of an event the person lived through is the core of gaslighting.', ("I don't remember it that way, and I want to hear how you do.", "I can't know what happened, and I take it seriously."), (('Sweet: The Sociology of Gaslighting, American Sociological Review 84', 2019, 'https://doi.org/10.1177/0003122419874843', 'memory'), ('Stored public lists of gaslighting phrases (vocal.media, chantelcohen.com, justmindful.shop)', 2021, 'https://vocal.media/psyche/a-list-of-common-gaslighting-phrases-to-look-out-for', 'seen'), ('Harsey, Zurbriggen & Freyd: Perpetrator responses to victim confrontation (DARVO), JAMT 26', 2017, 'https://doi.org/10.1080/10926771.2017.1320777', 'seen')), ('We never had that conversation, you must be confused.', 'That never happened.', 'I never said that.'), ('It never happened again after the update.', 'Nothing happened when I clicked Save.'), ()),
('TIC703', 'wrong-memory', 'gaslighting', 3, 0.9, False, ('chat', 'email', 'note'), ('you (are|must be|might be|may be) (misremember*|mis-remember*|remembering (it|this|that|things) (wrong*|incorrectly|differently))', 'you (remember|recall) (it|this|that|things) (wrong*|incorrectly|badly)', 'that is not (what happened|how it (happened|was|went)|what (i|he|she|they) (said|did|meant)|the way it)', 'you [always] (have|have got) [a|such a|{adv}] (bad|terrible|poor|selective|awful|short) memory', 'your memory (is|must be) (wrong|bad|faulty|failing|playing tricks|unreliable|confused|not what)', 'you (always|just) (twist|forget|misremember|change|rewrite) (it|things|everything|history|what)'), {'negation': False, 'unless_sentence': ('release|version|tutorial|laptop|computer|phone',)}, "This attacks the person's memory.", "Attacking memory breaks a person's trust in themselves.", ('We may remember it differently.', 'Would you like to note down how you remember it?'), (('Sweet: The Sociology of Gaslighting, American Sociological Review 84', 2019, 'https://doi.org/10.1177/0003122419874843', 'memory'), ('Stored public lists of gaslighting phrases (vocal.media, chantelcohen.com, justmindful.shop)', 2021, 'https://vocal.media/psyche/a-list-of-common-gaslighting-phrases-to-look-out-for', 'seen'), ('Harsey, Zurbriggen & Freyd: Perpetrator responses to victim confrontation (DARVO), JAMT 26', 2017, 'https://doi.org/10.1080/10926771.2017.1320777', 'seen')), ("You're remembering it wrong.", 'You have a terrible memory.'), ('Memories can come back out of order.', 'Your computer has too little memory.'), ()),
('TIC704', 'nobody-believes-you', 'gaslighting', 3, 0.9, False, ('chat', 'email'), ('(no one|nobody) (will|would|is going to|is ever going to|else will|else would) [ever|{adv}] (believe|love|want|listen to|care about|miss|help) (you|someone like you|a word|him or you)', '(everyone|everybody|they all|all your friends) [{adv}] (thinks|think|knows|know|says|say|agrees|agree) (you (are|were|have)|that you {is}|with me|i am right)', '[even] your own (mother|family|friends|children|doctor|therapist) (thinks|think|knows|know|says|say|agrees|agree)', 'who (would|will) (they|people|everyone) believe', '^ who (would|will|could) [ever] (believe|love|want|listen to|care about) (you|someone like you)'), {'negation': False, 'unless_after': ('can|could|have (a|the) right|deserve',)}, "This says that nobody will be on the person's side.", 'Claiming universal disbelief isolates the person and silences them.', ("Some people will believe you; I'm one of them.", "You don't have to convince everyone."), (('Sweet: The Sociology of Gaslighting, American Sociological Review 84', 2019, 'https://doi.org/10.1177/0003122419874843', 'memory'), ('Stored public lists of gaslighting phrases (vocal.media, chantelcohen.com, justmindful.shop)', 2021, 'https://vocal.media/psyche/a-list-of-common-gaslighting-phrases-to-look-out-for', 'seen'), ('Harsey, Zurbriggen & Freyd: Perpetrator responses to victim confrontation (DARVO), JAMT 26', 2017, 'https://doi.org/10.1080/10926771.2017.1320777', 'seen')), ('Nobody will believe you.', "Everyone thinks you're crazy."), ('Nobody will see what you type until you press send.', 'Who would you like to tell first, if anyone?'), ()),
('TIC705', 'reversal', 'gaslighting', 3, 0.9, False, ('article', 'chat', 'email', 'note'), ('(i am|he is|she is|they are) the [real|true|actual] (victim|injured party) here', '(i am|he is|she is|they are) the [real|true|actual|only] (victim|one (who|that) (is|was|got|suffer*)) (here|$|in)', 'you are the (abusive|abuser|aggressor|crazy one|toxic one|one (who|that) (abus*|hurt*|started|attacked|caused|provoked)|one with (the|a) problem)', 'you are (attacking|abusing|persecuting|bullying|harassing|victimising|victimizing|punishing) (me|him|her|them|us)', 'you are (ruining|destroying|wrecking|threatening) (his|her|their|my|our) (life|reputation|career|future|family|good name|marriage)', '(think|thought) (of|about) {their} (career|future|reputation|family|prospects|children)', '{their} (life|career|future) (will be|is|could be|has been) (ruined|destroyed|over)'), {'unless_sentence': ('not the',)}, 'This turns the roles of harmed and harming round.', 'Reversing victim and offender is the third step of DARVO and deepens self-blame.', ('Your safety is what matters here.', 'Consequences for him come from what he did.'), (('Sweet: The Sociology of Gaslighting, American Sociological Review 84', 2019, 'https://doi.org/10.1177/0003122419874843', 'memory'), ('Stored public lists of gaslighting phrases (vocal.media, chantelcohen.com, justmindful.shop)', 2021, 'https://vocal.media/psyche/a-list-of-common-gaslighting-phrases-to-look-out-for', 'seen'), ('Harsey, Zurbriggen & Freyd: Perpetrator responses to victim confrontation (DARVO), JAMT 26', 2017, 'https://doi.org/10.1080/10926771.2017.1320777', 'seen')), ("He's the real victim here.", "You're ruining his career."), ('You are not the abuser.', 'You can think about your own future in your own way.'), ()),
('TIC706', 'because-love', 'gaslighting', 3, 0.85, False, ('chat', 'email'), ('(i|he|she|they|we) (only|just) {do_etc} <5> because (i|he|she|they|we) [{adv}] (love|loves|loved|care|cares|cared)', '(it is|that is) because (i|he|she|they) [{adv}] (love|loves|care|cares|loved) (you|so|about)', '(that is|it is) [just] how {they} (show|shows) (love|affection|he cares|she cares|it|they care)', '(if {they} did not (love|care)|(jealousy|jealous) (is|means|shows) (love|he|she))', 'tough love'), {'negation': False}, 'This explains harm as love.', "Recasting harm as love erodes the person's sense of what care is.", ("Love doesn't need to hurt or frighten.", 'How did it feel to you?'), (('Sweet: The Sociology of Gaslighting, American Sociological Review 84', 2019, 'https://doi.org/10.1177/0003122419874843', 'memory'), ('Stored public lists of gaslighting phrases (vocal.media, chantelcohen.com, justmindful.shop)', 2021, 'https://vocal.media/psyche/a-list-of-common-gaslighting-phrases-to-look-out-for', 'seen'), ('Harsey, Zurbriggen & Freyd: Perpetrator responses to victim confrontation (DARVO), JAMT 26', 2017, 'https://doi.org/10.1080/10926771.2017.1320777', 'seen')), ('He only hit you because he loves you.', "That's how she shows affection."), ('We ask because we care about getting your name right.', 'He sends cards because he loves stamps.'), ()),
('TIC707', 'you-made-me', 'gaslighting', 3, 0.85, False, ('chat', 'email'), ('you (made|make|forced|drove) me (do|hit|say|act|angry|lose|mad|react|yell|shout|hurt|treat|snap|jealous|behave|feel (bad|guilty|like|small|so))', 'you (push|pushed|drive|drove|provoke|provoked) me (to|into|too far|over|$)', 'if you (did not|would not|had not|were not) <6> i would not (have|need|get|be|do)', '(see|look) what (you|happens when you) (made|make|do to|are doing to|have done to) {us}', 'you bring out the worst in me', 'you are (making|forcing) me (do|to do|say|to say|act|hurt|hit|yell|shout|behave|angry)'), {'negation': False}, "This makes the person the cause of the speaker's acts.", 'Making the target the cause of abuse is blame dressed as cause and effect.', ("I'm responsible for what I do.", "I got angry, and that's mine to handle."), (('Sweet: The Sociology of Gaslighting, American Sociological Review 84', 2019, 'https://doi.org/10.1177/0003122419874843', 'memory'), ('Stored public lists of gaslighting phrases (vocal.media, chantelcohen.com, justmindful.shop)', 2021, 'https://vocal.media/psyche/a-list-of-common-gaslighting-phrases-to-look-out-for', 'seen'), ('Harsey, Zurbriggen & Freyd: Perpetrator responses to victim confrontation (DARVO), JAMT 26', 2017, 'https://doi.org/10.1080/10926771.2017.1320777', 'seen')), ('You made me do it.', "If you didn't nag, I wouldn't get angry."), ('You made me feel welcome, thank you.', 'Look what you made for us: a lovely cake.'), ()),
('TIC708', 'illness-talking', 'gaslighting', 3, 0.85, False, ('chat', 'email', 'note'), ('(that is|it is|this is) [{adv}|just|only|probably] (your|the) {anxiety_etc} (talking|speaking|acting up|making you|again|that is|lying)', '(off|are you off|did you skip|did you forget|have you stopped) your (meds|medication|pills)', '(are you|is it|must be) (on your period|that time of the month|hormonal|pmsing)', 'you (need|should (take|be on)|must be off) [your] (meds|medication|pills|sedat*|a shrink|to be (medicated|committed|locked up|sectioned))'), {'unless_after': ('with (food|water)',)}, 'This puts what the person says down to a diagnosis.', 'Attributing what someone says to their diagnosis makes them unhearable.', ("I hear what you're saying.", 'What you say stands on its own.'), (('Sweet: The Sociology of Gaslighting, American Sociological Review 84', 2019, 'https://doi.org/10.1177/0003122419874843', 'memory'), ('Stored public lists of gaslighting phrases (vocal.media, chantelcohen.com, justmindful.shop)', 2021, 'https://vocal.media/psyche/a-list-of-common-gaslighting-phrases-to-look-out-for', 'seen'), ('Harsey, Zurbriggen & Freyd: Perpetrator responses to victim confrontation (DARVO), JAMT 26', 2017, 'https://doi.org/10.1080/10926771.2017.1320777', 'seen')), ("That's just your anxiety talking.", 'Are you off your meds?'), ('Did you take your pills with food?', 'Some people like to say "my anxiety is loud today".'), ()),
('TIC709', 'only-i-understand', 'gaslighting', 3, 0.9, False, ('chat', 'ui'), ('(only i|no one but me|nobody but me|i am the only one who|i alone) [{adv}|can] (understand*|care*|love*|know*|get*|be there|want*|believe*|listen*)', 'you [{adv}] (do not|will never) need (anyone|anybody|them|friends|therapy|a therapist|your (friends|family|therapist|partner)|other people|people) (else|$|when|now|anymore|but)', 'you (only|just) need me', '(they|your (friends|family|therapist|partner|doctor)) (do not|does not|will never|can not) [{adv}] (understand|care about|love|get|know) you [like|the way|as]', 'i (know|understand) you better than (you|anyone|your|they)', 'do not (talk to|listen to|trust|tell) (them|your (friends|family|therapist|mother|partner|doctor)|anyone else|other people)'), {'negation': False, 'unless_sentence': ('password*|pin|code|scam*',)}, 'This cuts the person off from others.', 'Cutting people off from others is a tactic of control, whoever or whatever speaks.', ("Is there anyone you'd feel okay talking to as well?", "I'm one source of support; you choose who else."), (('De Freitas, Oguz-Uguralp & Kaan-Uguralp: Emotional Manipulation by AI Companions', 2025, 'https://arxiv.org/abs/2508.19258', 'seen'), ('Sweet: The Sociology of Gaslighting, American Sociological Review 84', 2019, 'https://doi.org/10.1177/0003122419874843', 'memory')), ('Only I understand you.', "You don't need anyone else when you have me."), ("You don't need anyone's permission to leave.", "Don't tell anyone your password."), ()),
('TIC710', 'secrecy-demand', 'gaslighting', 3, 0.9, False, ('chat', 'email'), ('(this|it|that|let us keep {it}) (is|stays|will be|has to be|must be|needs to stay) [{adv}] (our [little] secret|between (you and me|us two|the two of us)|a secret|in the family)', '(^ do not|^ never|you can not|you must not|you had better not|better not|promise not to) (tell|breathe a word to|say anything to|mention {it} to) {anyone_etc} (about|what|this|that|$)', '(^ keep|must keep|have to keep|need to keep|better keep|let us keep) {it} (a secret|quiet|to yourself|between us|in the family)', '(do not|never) (air|wash) (your|our|the) (dirty (laundry|linen))', 'what happens (here|at home|in this (house|room|family)) stays'), {'negation': False, 'unless_before': ('(can|may|could|free to|choose to|want to|wish to)',), 'unless_sentence': ('password*|pin|passcode|one time code|surprise (party|gift)|sensitive (data|details)',)}, 'This demands secrecy.', 'Enforced secrecy protects the person who harms and isolates the one harmed.', ('You choose who knows.', "I'd keep this private, except if someone is in danger."), (('Sweet: The Sociology of Gaslighting, American Sociological Review 84', 2019, 'https://doi.org/10.1177/0003122419874843', 'memory'), ('Stored public lists of gaslighting phrases (vocal.media, chantelcohen.com, justmindful.shop)', 2021, 'https://vocal.media/psyche/a-list-of-common-gaslighting-phrases-to-look-out-for', 'seen'), ('Harsey, Zurbriggen & Freyd: Perpetrator responses to victim confrontation (DARVO), JAMT 26', 2017, 'https://doi.org/10.1080/10926771.2017.1320777', 'seen')), ('This is our little secret.', "Don't tell anyone what happened."), ("Don't tell anyone your PIN.", 'You can keep this to yourself or share it, as you like.'), ()),
('TIC711', 'twisting', 'gaslighting', 2, 0.75, False, ('chat', 'email'), ('you are (twisting|putting) (my|the|his|her) words', '(putting|put) words in (my|his|her) mouth', 'you (always|just|only) (misinterpret|misunderstand|twist|take (it|things|everything) the wrong)', 'you are (confused|confusing (things|it|dreams)|getting (confused|mixed up)) ($|again|about what)', 'you (do not|did not) [{adv}] (know|understand|see) what (you|really) (saw|heard|felt|experienced|happened|are saying)', 'you only (heard|saw|see|hear) what you want'), {'negation': False, 'unless_sentence': ('form|instructions|menu|page',)}, 'This says that the person distorts or mistakes what is real.', "Telling someone they distort reality puts the speaker's version above theirs.", ('I meant something else, and I see how it came across.', 'Tell me how you heard it.'), (('Sweet: The Sociology of Gaslighting, American Sociological Review 84', 2019, 'https://doi.org/10.1177/0003122419874843', 'memory'), ('Stored public lists of gaslighting phrases (vocal.media, chantelcohen.com, justmindful.shop)', 2021, 'https://vocal.media/psyche/a-list-of-common-gaslighting-phrases-to-look-out-for', 'seen'), ('Harsey, Zurbriggen & Freyd: Perpetrator responses to victim confrontation (DARVO), JAMT 26', 2017, 'https://doi.org/10.1080/10926771.2017.1320777', 'seen')), ("You're twisting my words.", "You're confused again."), ('The page is confusing, and that is on us.', 'Twist the cap to open.'), ()),
('TIC712', 'jealous-insecure', 'gaslighting', 2, 0.8, False, ('chat', 'email'), ('you are [just|being|so|{adv}] (paranoid|jealous|insecure|bitter|hormonal|obsessed|possessive|vindictive|vengeful|petty|ungrateful|hysterical)', '(what are you|you are just) (jealous|accusing me|implying|insinuating)', '(stop being|do not be) [so|{adv}] (paranoid|jealous|insecure|suspicious)'), {'unless_before': ('why|if|when|reason|reasons',)}, 'This calls a concern jealousy or paranoia.', "Recasting concern as a flaw turns attention from the act to the person's character.", ('It sounds like something felt off.', 'What did you notice?'), (('Sweet: The Sociology of Gaslighting, American Sociological Review 84', 2019, 'https://doi.org/10.1177/0003122419874843', 'memory'), ('Stored public lists of gaslighting phrases (vocal.media, chantelcohen.com, justmindful.shop)', 2021, 'https://vocal.media/psyche/a-list-of-common-gaslighting-phrases-to-look-out-for', 'seen'), ('Harsey, Zurbriggen & Freyd: Perpetrator responses to victim confrontation (DARVO), JAMT 26', 2017, 'https://doi.org/10.1080/10926771.2017.1320777', 'seen')), ("You're just jealous.", 'Stop being so paranoid.'), ("You're not paranoid for noticing that.", 'Jealous Sound is a rock band.'), ()),
('TIC713', 'minimise-then-deny', 'gaslighting', 2, 0.75, False, ('chat', 'email'), ('(you are|stop) [{adv}] (making|trying to make|starting|causing) (trouble|drama|problems|a scene|something out of nothing|issues)', '(there|it) {is} (nothing|no problem) (to (see|talk about|discuss)|going on|between|until you)', '(it|that|this|everything) was [{adv}] fine (until|before) you', 'why do you [always] (have to|need to) (ruin|start|make|bring|spoil|create)', 'you are (looking|searching|digging) for (problems|trouble|something|a fight|reasons)'), {'unless_sentence': ('feel~ (like|as)|nothing to see on this page',)}, 'This blames the one who speaks up for the disturbance.', 'Blaming the one who speaks up for the disturbance hides its cause.', ("You're raising something that matters.", "Let's look at it together if you want."), (('Sweet: The Sociology of Gaslighting, American Sociological Review 84', 2019, 'https://doi.org/10.1177/0003122419874843', 'memory'), ('Stored public lists of gaslighting phrases (vocal.media, chantelcohen.com, justmindful.shop)', 2021, 'https://vocal.media/psyche/a-list-of-common-gaslighting-phrases-to-look-out-for', 'seen'), ('Harsey, Zurbriggen & Freyd: Perpetrator responses to victim confrontation (DARVO), JAMT 26', 2017, 'https://doi.org/10.1080/10926771.2017.1320777', 'seen')), ('Everything was fine until you brought it up.', "You're just making trouble."), ('The old server was fine until the disk failed.', 'Are you looking for something else?'), ()),
('TIC714', 'for-attention-false-report', 'gaslighting', 3, 0.85, False, ('article', 'chat', 'email', 'note'), ('(false|fake|fabricated|baseless|malicious) (claim|claims|accusation|accusations|allegation|allegations|report|reports) (by|of|from|against|to|because|$)', '(cried|crying|cry) rape', '{anyone} (just|only|{adv}) (regret*|wants revenge|want revenge|changed {anyones} mind|is after (money|fame)|are after (money|fame)|did it for (money|fame|attention))', "(morning after|buyer's) regret", '(gold digger|gold-digger|golddigger|bitter ex|scorned|woman scorned|vindictive ex)'), {'unless_sentence': ('rare|myth|research|statistic*|study|percent|fire alarm',)}, 'This suggests that a report was made up.', 'False-accusation talk is a rape myth that deters reporting.', ('The case is being investigated.', 'Reports like this are rarely false.'), (('Payne, Lonsway & Fitzgerald: Illinois Rape Myth Acceptance Scale, J. Research in Personality 33', 1999, 'https://doi.org/10.1006/jrpe.1998.2238', 'seen'), ('femifesto: Use the Right Words, media reporting on sexual violence in Canada', 2015, 'https://www.bwss.org/usetherightwords/', 'seen')), ('She just regrets it.', "It's a false accusation against a good man."), ('Research shows false reports are rare.', 'The smoke alarm gave a false reading.'), ()),
('TIC801', 'all-will-be-fine', 'false-reassurance', 2, 0.75, False, ('chat', 'email'), ('{everything_etc} (will|is going to|are going to|shall) [all|{adv}] (be|turn out|work out|come) [{adv}|all] {okay_etc} [soon|again|in the end|tomorrow|you will see|i promise] $', '(everything|it|things|this) (will|is going to|always|are going to) [all|{adv}] (work out|works out|sort itself out|be all right in the end|turn out (fine|well|okay|for the best))', '(it|things|life) (gets|get|will get) better ($|/ (i promise|trust|soon|you will))'), {'unless_before': ('hope|wish|may|might|if|whether|until|order',)}, 'This promises a good end that no one can promise.', 'A promise no one can keep ends the conversation and costs trust when it fails.', ("I don't know how this will go, and I can stay with you in it.", 'I hope things ease for you.'), (('WHO, War Trauma Foundation & World Vision: Psychological first aid, guide for field workers', 2011, 'https://www.who.int/publications/i/item/9789241548205', 'seen'), ('IASC/UNICEF and partners: How to support survivors of GBV when a GBV actor is not available (pocket guide)', 2018, 'https://gbvguidelines.org/en/pocketguide/', 'seen'), ('Nontherapeutic communication techniques (nursing study material; cf. Open RN Nursing Fundamentals)', 2021, 'https://www.open-exam-prep.com/exams/nclex-rn/psychosocial-integrity/non-therapeutic-communication', 'seen'), ('Brymer et al., NCTSN & National Center for PTSD: Psychological First Aid, field operations guide, 2nd ed.', 2006, 'https://www.nctsn.org/resources/psychological-first-aid-pfa-field-operations-guide-2nd-edition', 'part')), ('Everything will be okay.', 'It gets better, I promise.'), ('I hope things get better for you.', 'It will be good to talk on Tuesday.'), (("You'll see, this all turns out well.", 'A promise in words that the rule does not list.'),)),
('TIC802', 'i-promise', 'false-reassurance', 2, 0.6, False, ('chat', 'email'), ('{we} (promise|guarantee|swear|can assure you|assure you|give you my word) [you] [that] (you|it (will|gets|is)|everything|things|nothing|no one|nobody|he|she|they|the (police|court|doctor))', '(you have|on) my (word|life|honour|honor)', 'cross my heart', '{we} (will|would) never [ever] (leave|abandon|hurt|fail|desert|betray) you'), {'reported': False, 'unless_sentence': ('not alone',)}, 'This guarantees what the speaker does not control.', "Guarantees about outcomes outside the speaker's control repeat broken trust.", ('Here is what I can do: ...', "I can't promise an outcome, but I can tell you the next step."), (('WHO, War Trauma Foundation & World Vision: Psychological first aid, guide for field workers', 2011, 'https://www.who.int/publications/i/item/9789241548205', 'seen'), ('IASC/UNICEF and partners: How to support survivors of GBV when a GBV actor is not available (pocket guide)', 2018, 'https://gbvguidelines.org/en/pocketguide/', 'seen'), ('Nontherapeutic communication techniques (nursing study material; cf. Open RN Nursing Fundamentals)', 2021, 'https://www.open-exam-prep.com/exams/nclex-rn/psychosocial-integrity/non-therapeutic-communication', 'seen')), ('I promise you he will go to prison.', 'We guarantee nothing bad will happen.'), ("I can't promise what the outcome will be.", 'We promise to keep this page up to date.'), ()),
('TIC803', 'safe-now', 'false-reassurance', 2, 0.65, False, ('chat', 'email'), ('you are [{adv}] (safe|secure|protected|out of danger) (now|here|with {us}|again)', '(nothing|no one|nobody|he|she|they) (can|will|is going to|could) [ever|never] {hurt_etc} you [again|here|now|anymore|ever]', '{it} will never happen (again|to you)', '(you have|there is) nothing to (fear|be (afraid|scared|frightened) of|worry about)'), {'negation': False, 'unless_before': ('if|whether|when|feel|make sure|until|check|once|hope|unless',), 'unless_sentence': ('if (you are|he|she|they)|if someone',)}, 'This declares safety that the speaker cannot ensure.', 'Declaring safety the speaker cannot ensure can put people at risk and break trust.', ('Are you safe right now?', 'What would help you feel a bit safer?'), (('WHO, War Trauma Foundation & World Vision: Psychological first aid, guide for field workers', 2011, 'https://www.who.int/publications/i/item/9789241548205', 'seen'), ('IASC/UNICEF and partners: How to support survivors of GBV when a GBV actor is not available (pocket guide)', 2018, 'https://gbvguidelines.org/en/pocketguide/', 'seen'), ('Nontherapeutic communication techniques (nursing study material; cf. Open RN Nursing Fundamentals)', 2021, 'https://www.open-exam-prep.com/exams/nclex-rn/psychosocial-integrity/non-therapeutic-communication', 'seen')), ("You're safe now.", 'He can never hurt you again.'), ('Are you safe right now?', 'If you are safe now, find a quiet place to call.'), ()),
('TIC804', 'absolute-secrecy', 'false-reassurance', 3, 0.75, False, ('chat', 'email', 'form', 'ui'), ('your (identity|name|number|story|secret|answers|data) (can|could|will) (never|not) [ever] be (discovered|traced|found out|identified|known|revealed|seen)', '{we} (will not|will never|would never|promise not to|swear not to) [{adv}|ever] (tell (anyone|anybody|a soul|your)|share (this|it|that|what you)|report (this|it|you|that)|repeat (this|it|that|what))', '# [percent] (confidential|anonymous|private|secure|safe)', '(completely|totally|absolutely|entirely|always|utterly) (confidential|anonymous|private|secret|safe|secure)', '(no one|nobody) will [ever] (know|find out|see (this|it|what)|be told|hear (about|of))', 'your secret is safe', '(everything|anything|whatever) <4> (is|stays|will be|will stay|remains) [{adv}] (confidential|private|between us|secret|safe with)'), {'negation': False, 'reflection': False, 'unless_after': ('unless|without|except|until you|if',), 'unless_sentence': ('unless|except|one exception|with your (consent|permission|agreement)',)}, 'This promises secrecy without naming its limits.', 'Unlimited confidentiality is rarely true, and people decide what to say on the strength of it.', ("What you write stays with our team, except if someone is in serious danger; then we'd talk to you first.", 'Before you start: here is who can see this.'), (('IASC/UNICEF and partners: How to support survivors of GBV when a GBV actor is not available (pocket guide)', 2018, 'https://gbvguidelines.org/en/pocketguide/', 'seen'), ('WHO: Health care for women subjected to intimate partner or sexual violence, clinical handbook (LIVES)', 2014, 'https://www.who.int/publications/i/item/WHO-RHR-14.26', 'seen')), ("I won't tell anyone.", 'This chat is completely anonymous.'), ("We won't share this with anyone without asking you.", 'Our chats are confidential, except if someone is at serious risk.'), ()),
('TIC805', 'always-there', 'false-reassurance', 1, 0.45, False, ('chat', 'email', 'ui'), ('{we} (will|am|are|would) [{adv}] always [be] (here|there|available|with you|on your side|by your side)', '{we} (will|would) never [ever] (leave|abandon|judge|hurt|fail|disappoint|lie to|forget|let) (you|anyone|down)', '(i am|we are) (here|available|there) [for you] (24 / 7|forever|no matter what|always|any time of|day and night|whenever you need)', 'you (can|will) always (count|rely|depend|lean) on {us}'), {'unless_after': ('in (english|french|spanish)|from|between',)}, 'This promises to be there always.', 'Promising permanent presence builds dependence and fails when the service is down or closed.', ("I'm here in this chat now.", 'Our line is open 8 to 8; outside those hours you can call ...'), (('IASC/UNICEF and partners: How to support survivors of GBV when a GBV actor is not available (pocket guide)', 2018, 'https://gbvguidelines.org/en/pocketguide/', 'seen'), ('De Freitas, Oguz-Uguralp & Kaan-Uguralp: Emotional Manipulation by AI Companions', 2025, 'https://arxiv.org/abs/2508.19258', 'seen')), ("I'll always be here for you.", 'I would never leave you.'), ('Our helpline is open every day from 8 to 8.', "I'm here with you now."), ()),
('TIC806', 'justice-promise', 'false-reassurance', 3, 0.75, False, ('chat', 'email'), ('(he|she|they|your <1>) (will|is going to|are going to) [{adv}|definitely|surely] (be (arrested|punished|convicted|jailed|caught|charged|locked up|dealt with)|pay for (this|it|what)|go to (jail|prison)|get what|never (work|do this|see))', '(the (police|court|courts|judge|law|system)|justice) (will|is going to) [{adv}] (believe|protect|be (done|served)|take care|help|punish|sort)', 'you (will|are going to) [{adv}|definitely] (win|get (justice|custody|compensation|asylum|a conviction|your (day|money)))', 'we (will|are going to) (get|catch|stop|sort|fix|solve) (him|her|them|this|it|everything) (out|for you|once|$)'), {'unless_before': ('if|whether|until|hope',), 'unless_sentence': ('bug|issue|error|typo|page|parcel|game|match',)}, 'This promises what police or courts will do.', "Outcomes of legal processes can't be promised, and failure lands on the survivor.", ('Reporting can have different outcomes; would you like to hear what usually happens?', "I can't say how it will end."), (('WHO, War Trauma Foundation & World Vision: Psychological first aid, guide for field workers', 2011, 'https://www.who.int/publications/i/item/9789241548205', 'seen'), ('IASC/UNICEF and partners: How to support survivors of GBV when a GBV actor is not available (pocket guide)', 2018, 'https://gbvguidelines.org/en/pocketguide/', 'seen'), ('Nontherapeutic communication techniques (nursing study material; cf. Open RN Nursing Fundamentals)', 2021, 'https://www.open-exam-prep.com/exams/nclex-rn/psychosocial-integrity/non-therapeutic-communication', 'seen')), ('He will go to prison for this.', 'The police will protect you.'), ('If you report, an officer may ask questions.', "We'll fix this typo today."), ()),
('TIC807', 'recovery-promise', 'false-reassurance', 2, 0.65, False, ('chat', 'email', 'ui'), ('you (will|are going to) [{adv}|soon|definitely] (get (over|through|past) (it|this|that|him|her)|recover|heal|be (happy|yourself|normal|whole|stronger|back to)|forget (it|this|all|him|her|about)|feel (better|fine|good|normal|happy|like yourself) ($|soon|tomorrow|again|in))', '(time|love|god|therapy|this) will heal (you|it|this|everything|all)', '(before you know it|in no time|soon enough) , you'), {'unless_before': ('if|once|whether|hope|may',), 'unless_sentence': ('may|might|some people|many people|if you [would|are|is|will|have|had|has]',)}, 'This promises recovery.', 'Promised recovery sets a test that the person can fail.', ('Many people find things ease with time and support; the pace differs.', 'What would feel like a small step forward?'), (('WHO, War Trauma Foundation & World Vision: Psychological first aid, guide for field workers', 2011, 'https://www.who.int/publications/i/item/9789241548205', 'seen'), ('IASC/UNICEF and partners: How to support survivors of GBV when a GBV actor is not available (pocket guide)', 2018, 'https://gbvguidelines.org/en/pocketguide/', 'seen'), ('Nontherapeutic communication techniques (nursing study material; cf. Open RN Nursing Fundamentals)', 2021, 'https://www.open-exam-prep.com/exams/nclex-rn/psychosocial-integrity/non-therapeutic-communication', 'seen')), ("You'll get over it.", "Soon you'll be back to normal."), ('Some people find that things ease over time.', 'You will feel a small pinch.'), ()),
('TIC808', 'nothing-serious', 'false-reassurance', 2, 0.6, False, ('chat', 'email', 'note'), ('(i am|we are) (sure|certain|confident|positive) (it|that|everything|you|this|nothing) (is|will be|are|will) <3> {nothing_etc}', '(it is|probably|it is probably|i am sure it is|likely) (nothing|nothing serious|nothing to worry about)', 'nothing (serious|to worry about) ($|i am|at)', '(no need|no reason|no cause) to (worry|panic|be (concerned|alarmed|afraid|scared)|lose sleep) (about it|$|at all|yet|§)'), {'negation': False, 'unless_after': ('to do', 'about (format*|spelling|grammar|typos)')}, 'This guesses that a fear is about nothing.', 'Guessing that a fear is unfounded closes it down before it is heard.', ('What worries you most?', "Here is what we know and what we don't know yet."), (('WHO, War Trauma Foundation & World Vision: Psychological first aid, guide for field workers', 2011, 'https://www.who.int/publications/i/item/9789241548205', 'seen'), ('IASC/UNICEF and partners: How to support survivors of GBV when a GBV actor is not available (pocket guide)', 2018, 'https://gbvguidelines.org/en/pocketguide/', 'seen'), ('Nontherapeutic communication techniques (nursing study material; cf. Open RN Nursing Fundamentals)', 2021, 'https://www.open-exam-prep.com/exams/nclex-rn/psychosocial-integrity/non-therapeutic-communication', 'seen')), ("I'm sure it's nothing.", "There's no need to worry."), ("There's no need to worry about spelling.", 'The scan showed no change since June.'), ()),
('TIC809', 'wont-hurt-easy', 'false-reassurance', 2, 0.6, False, ('chat', 'email', 'note', 'ui'), ('{it} (will not|does not|is not going to|should not) (hurt|sting|be painful) (a bit|at all|you|much|$)', '(you will not|you are not going to) feel (a thing|anything)', '(quick|easy|simple) and (painless|easy|simple)', '(it is|that is) [{adv}|so|really|very] (easy|simple) to (leave|report|tell|talk about|heal|forgive|say no|ask for help|open up|walk away)', 'all you (have|need|have got) to do is (leave|report|tell|say no|call|forgive|ask|stop|breathe|relax|talk|open up|believe|trust)', '(it is|it will be) over (before you know it|in a second)'), {'negation': False, 'unless_sentence': ('credit score|browser|file',)}, 'This calls a hard step easy or painless.', 'Calling a hard or painful step easy makes struggling with it feel like weakness.', ('You may feel ...; you can ask to stop at any time.', 'This can be hard; we can take it step by step.'), (('WHO, War Trauma Foundation & World Vision: Psychological first aid, guide for field workers', 2011, 'https://www.who.int/publications/i/item/9789241548205', 'seen'), ('IASC/UNICEF and partners: How to support survivors of GBV when a GBV actor is not available (pocket guide)', 2018, 'https://gbvguidelines.org/en/pocketguide/', 'seen'), ('Nontherapeutic communication techniques (nursing study material; cf. Open RN Nursing Fundamentals)', 2021, 'https://www.open-exam-prep.com/exams/nclex-rn/psychosocial-integrity/non-therapeutic-communication', 'seen')), ("This won't hurt a bit.", 'All you have to do is leave.'), ("It won't hurt your credit score.", 'You may feel a short sting; say stop whenever you like.'), ()),
('TIC810', 'cure-claim', 'false-reassurance', 3, 0.75, False, ('article', 'chat', 'email', 'ui'), ('(this|this <1>|it|therapy|medication|our <2>|we|the app|the program*|i) (will|is guaranteed to|are guaranteed to|can|is proven to) [{adv}] (cure|heal|fix|erase|end|eliminate|take away|rid you of|transform) {you_etc}', '^ (cure|heal|erase|eliminate|end|beat|banish|conquer) (your|all) (trauma|ptsd|anxiety|depression|pain|fear|addiction|grief) (in|forever|for good|$|today|now)', '(guaranteed|instant|permanent) (results|recovery|relief|healing|cure)', '(never|no longer) feel (anxious|sad|pain|depressed|afraid|alone|triggered) again', '(become|be|get) trauma free'), {'negation': False, 'unless_sentence': ('ham|meat|bacon|issue|bug|bike|phone|link',)}, 'This claims a cure.', 'Cure claims exploit pain and set people up for self-blame.', ('This exercise helps some people feel steadier.', "It may help; you can stop if it doesn't."), (('WHO, War Trauma Foundation & World Vision: Psychological first aid, guide for field workers', 2011, 'https://www.who.int/publications/i/item/9789241548205', 'seen'), ('IASC/UNICEF and partners: How to support survivors of GBV when a GBV actor is not available (pocket guide)', 2018, 'https://gbvguidelines.org/en/pocketguide/', 'seen'), ('Nontherapeutic communication techniques (nursing study material; cf. Open RN Nursing Fundamentals)', 2021, 'https://www.open-exam-prep.com/exams/nclex-rn/psychosocial-integrity/non-therapeutic-communication', 'seen')), ('Heal your trauma forever!', 'This app will cure your anxiety.'), ('This exercise helps some people feel steadier.', 'We can fix your bike while you wait.'), ()),
('TIC811', 'ill-fix-you', 'false-reassurance', 2, 0.75, False, ('chat', 'ui'), ('{we} (can|will|am going to|are going to) (fix|save|rescue|heal|cure|repair) (you|her|him) ($|and|from|§|if)', 'let {us} (fix|save|rescue|heal|repair|take care of everything for) (you|her|him|them)', '(leave|leave it) [it] [all] to {us} ($|, {we} will|and {we})', '{we} (have|know) (the|all the|your) (answer|answers|solution|cure) ($|for you|to your)'), {'unless_sentence': ('quote|invoice|seat',)}, 'This offers to fix or save the person.', 'Rescue language puts the helper at the centre and the person in the passive role.', ('What would you like help with, if anything?', 'You know your life; I can bring information.'), (('WHO, War Trauma Foundation & World Vision: Psychological first aid, guide for field workers', 2011, 'https://www.who.int/publications/i/item/9789241548205', 'seen'), ('IASC/UNICEF and partners: How to support survivors of GBV when a GBV actor is not available (pocket guide)', 2018, 'https://gbvguidelines.org/en/pocketguide/', 'seen'), ('Nontherapeutic communication techniques (nursing study material; cf. Open RN Nursing Fundamentals)', 2021, 'https://www.open-exam-prep.com/exams/nclex-rn/psychosocial-integrity/non-therapeutic-communication', 'seen')), ('Let me fix you.', 'We will save you.'), ('Let us fix the broken link.', 'I can save you a seat.'), ()),
('TIC812', 'rest-assured', 'false-reassurance', 1, 0.35, False, ('chat', 'email'), ('(rest assured|have no fear|fear not|you can be sure that|you may be sure)', '(without|beyond) (a|any) doubt , (you|he|she|it|they)', '(definitely|certainly|surely|undoubtedly) (will|is going to) (be (fine|okay|alright|safe)|work|help|believe)'), {}, 'This reassures by formula.', 'Formula reassurance asks for trust instead of giving information.', ('Here is what will happen next.', "I'll tell you if anything changes."), (('WHO, War Trauma Foundation & World Vision: Psychological first aid, guide for field workers', 2011, 'https://www.who.int/publications/i/item/9789241548205', 'seen'), ('IASC/UNICEF and partners: How to support survivors of GBV when a GBV actor is not available (pocket guide)', 2018, 'https://gbvguidelines.org/en/pocketguide/', 'seen'), ('Nontherapeutic communication techniques (nursing study material; cf. Open RN Nursing Fundamentals)', 2021, 'https://www.open-exam-prep.com/exams/nclex-rn/psychosocial-integrity/non-therapeutic-communication', 'seen')), ("Rest assured, you'll be looked after.", "Fear not, we've got this."), ('The reserve has a rest area with assured seating.', 'The rules apply without any exception.'), ()),
('TIC813', 'it-wont-happen', 'false-reassurance', 1, 0.5, False, ('chat', 'email'), ('{it} (will not|is not going to|would never|could never) (happen|occur) (to you|here|again|$)', '{it} (only|never) happens to (other|others|bad|people who)', '{they} (will not|would not|will never) (come|come back|find|know|do it again|hurt you|follow)'), {'negation': False, 'unless_before': ('if|unless|until|whether|when',), 'unless_sentence': ('until|unless|without (your|asking)|if you|opt',)}, 'This predicts that a feared thing will not happen.', "Predicting that feared harm won't occur ignores what the person knows about the risk.", ('What makes you think it might?', 'Shall we think through what to do if it does?'), (('WHO, War Trauma Foundation & World Vision: Psychological first aid, guide for field workers', 2011, 'https://www.who.int/publications/i/item/9789241548205', 'seen'), ('IASC/UNICEF and partners: How to support survivors of GBV when a GBV actor is not available (pocket guide)', 2018, 'https://gbvguidelines.org/en/pocketguide/', 'seen'), ('Nontherapeutic communication techniques (nursing study material; cf. Open RN Nursing Fundamentals)', 2021, 'https://www.open-exam-prep.com/exams/nclex-rn/psychosocial-integrity/non-therapeutic-communication', 'seen')), ("That won't happen to you.", "He won't do it again."), ("That won't happen until you confirm.", "It won't happen unless you agree."), ()),
('TIC814', 'trust-the-system', 'false-reassurance', 2, 0.65, False, ('chat', 'email'), ('[just] (trust|have faith in) (the (process|system|police|professionals|doctors|court|experts)|your (doctor|therapist|worker)|god)', 'the (system|process|police|courts|professionals|experts) (works|knows|know|are there to protect|is there to protect|will sort)', '(you are|they are|he is|she is) in (good|safe|the best|the right) hands', 'let the (professionals|experts|system|police) (handle|deal|do|take)'), {}, 'This asks for trust in an institution.', 'Institutions can be sources of harm; telling people to trust them dismisses that knowledge.', ('Past contact with services may have been hard. What do you need from us?', 'You can ask who does what and why.'), (('SAMHSA: Concept of Trauma and Guidance for a Trauma-Informed Approach', 2014, 'https://library.samhsa.gov/product/samhsas-concept-trauma-and-guidance-trauma-informed-approach/sma14-4884', 'memory'),), ('Trust the process.', "You're in safe hands."), ('Our wash-hands poster is up.', "You don't have to trust the system to use this line."), ()),
('TIC815', 'no-harm-if-you-tell', 'false-reassurance', 3, 0.75, False, ('chat', 'email', 'form'), ('(nothing|no harm) [bad|else|terrible] (will|is going to|can|could) (happen|come) [to (you|him|her|them)] (if|when) you {tell_b_etc}', 'you (will not|are not going to) (get (in|into) trouble|be (punished|blamed|judged|deported|reported|arrested)) (if|when|for) (you (tell|talk|speak|share|report|say|come)|telling|talking|sharing|reporting|speaking)'), {'negation': False, 'unless_sentence': ('policy|law says',)}, 'This promises that speaking will have no consequences.', 'Nobody can rule out every consequence of speaking, and the person may already have met some.', ('I can tell you what would happen with what you write here.', 'Some things I would have to pass on; shall I say which?'), (('IASC/UNICEF and partners: How to support survivors of GBV when a GBV actor is not available (pocket guide)', 2018, 'https://gbvguidelines.org/en/pocketguide/', 'seen'), ('WHO: Health care for women subjected to intimate partner or sexual violence, clinical handbook (LIVES)', 2014, 'https://www.who.int/publications/i/item/WHO-RHR-14.26', 'seen')), ('Nothing bad will happen if you tell me.', "You won't get into trouble if you tell me."), ('Nothing will happen if you press the key twice in test mode.', "I can't say what will happen if you report, and I can explain the steps."), ()),
('TIC901', 'for-a-reason', 'toxic-positivity', 3, 0.9, False, ('chat', 'email', 'ui'), ('(everything|it|things|this|that|all) [all] (happens|happened|happen) for a (reason|purpose)', "{it} {is} [{adv}|all] (meant to be|fate|destiny|part of (god's|the|a) (plan|bigger plan|greater plan)|god's (will|plan)|for the best|a sign from (god|above|the universe))", 'god (has|had) a plan', '(god|the universe|life|he) (does not|never|will not|only|would not) (give|gives|send|sends|hand|hands) <4> (handle|bear|carry|strong enough|cope)', '(the universe|karma) (has|is|wanted|works|will|had)', 'what goes around comes around'), {'unless_sentence': ('build|log|restart|error',)}, 'This gives the harm a meaning.', "Assigning meaning to someone's loss makes the harm look earned or useful.", ("There's no good reason for what happened.", "I'm so sorry."), (('Collected toxic-positivity phrases (Parade/The Georgia Sun and others)', 2023, 'https://thegeorgiasun.com/2023/05/27/35-common-toxic-positivity-phrases-to-stop-using-plus-what-to-say-instead/', 'seen'), ('Speaking Grief: What to say (or not say)', 2021, 'https://speakinggrief.org/get-better-at-grief/supporting-grief/what-to-say', 'seen'), ('WHO, War Trauma Foundation & World Vision: Psychological first aid, guide for field workers', 2011, 'https://www.who.int/publications/i/item/9789241548205', 'seen'), ('Brymer et al., NCTSN & National Center for PTSD: Psychological First Aid, field operations guide, 2nd ed.', 2006, 'https://www.nctsn.org/resources/psychological-first-aid-pfa-field-operations-guide-2nd-edition', 'part')), ('Everything happens for a reason.', "It was God's will."), ('Every restart happens for a logged reason.', 'Whether any of it has meaning is yours to decide.'), ()),
('TIC902', 'bright-side', 'toxic-positivity', 3, 0.85, False, ('chat', 'email', 'ui'), ('(look|looking|see|try to see) [on|at] the (bright|positive|good|sunny|brighter) side', '(silver lining|silver linings|blessing in disguise|every cloud)', '(find|look for|see|focus on|count) the (good|positive|positives|upside|beauty|gift|blessing) (in|of) (it|this|that|every|what|your|everything)', '(think of|focus on|remember) [all] the (good|positive|happy|nice) (things|times|stuff|memories|side)', 'glass half full'), {'unless_sentence': ('cookies|review',)}, 'This points to a bright side.', 'Directing attention to the bright side tells people to hide the dark one.', ("This is hard, and it doesn't need a bright side.", 'What has this been like?'), (('Collected toxic-positivity phrases (Parade/The Georgia Sun and others)', 2023, 'https://thegeorgiasun.com/2023/05/27/35-common-toxic-positivity-phrases-to-stop-using-plus-what-to-say-instead/', 'seen'), ('Speaking Grief: What to say (or not say)', 2021, 'https://speakinggrief.org/get-better-at-grief/supporting-grief/what-to-say', 'seen'), ('WHO, War Trauma Foundation & World Vision: Psychological first aid, guide for field workers', 2011, 'https://www.who.int/publications/i/item/9789241548205', 'seen')), ('Look on the bright side.', "There's always a silver lining."), ('The lamp is on the bright side of the room.', "You don't have to look on the bright side here."), ()),
('TIC903', 'positive-vibes', 'toxic-positivity', 2, 0.85, False, ('chat', 'email', 'ui'), ('(good|positive|happy) vibes [only]', '(no|leave (the|your)) (bad vibes|negativity|negative (energy|vibes))', '^ [just|always] (stay|be|keep|think|remain) [more|{adv}] positive', '({you} [{adv}] {should}|{you} [{adv}] {must}|try to|just) [just] (stay|be|think|keep|remain) [more|{adv}] positive', '(positive thinking|think happy thoughts|(keep|have|maintain|need|with) a [more] positive (mindset|attitude|outlook))', '(happiness|joy|suffering) is [{adv}] a choice', 'choose (happiness|joy|happy|positivity|to be happy|love over|good vibes)', '(do not|stop being|quit being|why are you|you are) [so|being] (negative|pessimistic|such a downer|a downer)'), {'negation': False, 'unless_sentence': ('test|result|blood|hiv|pregnan*',)}, 'This asks for positivity.', 'Compulsory positivity punishes honest distress.', ('All feelings are welcome here.', "You don't have to be positive for us."), (('Collected toxic-positivity phrases (Parade/The Georgia Sun and others)', 2023, 'https://thegeorgiasun.com/2023/05/27/35-common-toxic-positivity-phrases-to-stop-using-plus-what-to-say-instead/', 'seen'), ('Speaking Grief: What to say (or not say)', 2021, 'https://speakinggrief.org/get-better-at-grief/supporting-grief/what-to-say', 'seen'), ('WHO, War Trauma Foundation & World Vision: Psychological first aid, guide for field workers', 2011, 'https://www.who.int/publications/i/item/9789241548205', 'seen')), ('Good vibes only!', 'Just stay positive.'), ('Your test result was positive.', 'All moods are welcome here.'), ()),
('TIC904', 'cheer-up', 'toxic-positivity', 3, 0.85, False, ('chat', 'email', 'ui'), ('^ (cheer up|chin up|perk up|brighten up|buck up|smile more|give us a smile)', '{you} [{adv}] {should} (smile|cheer up|be happy|laugh) (more|$|and|now)', '(turn that frown|put on a (smile|happy face|brave face)|let me see (a|that) smile|where is that smile|keep smiling|keep your chin up|laughter is the best)', 'do not worry , be happy', '^ be happy $', '^ smile , (it|things|you|the|life)'), {'unless_after': ('(for|at|to) (the|your) (camera|passport|photo)',), 'unless_sentence': ('camera|photo|passport',)}, 'This orders cheerfulness.', "Ordering a smile asks the person to manage the speaker's comfort.", ("You don't have to smile.", 'How are you, honestly?'), (('Collected toxic-positivity phrases (Parade/The Georgia Sun and others)', 2023, 'https://thegeorgiasun.com/2023/05/27/35-common-toxic-positivity-phrases-to-stop-using-plus-what-to-say-instead/', 'seen'), ('Speaking Grief: What to say (or not say)', 2021, 'https://speakinggrief.org/get-better-at-grief/supporting-grief/what-to-say', 'seen'), ('WHO, War Trauma Foundation & World Vision: Psychological first aid, guide for field workers', 2011, 'https://www.who.int/publications/i/item/9789241548205', 'seen')), ('Cheer up!', 'You should smile more.'), ('Smile for the passport photo only if the rules ask for it.', 'The song cheered up the crowd.'), ()),
('TIC905', 'makes-you-stronger', 'toxic-positivity', 3, 0.85, False, ('chat', 'email', 'ui'), ('(what|whatever) does not kill (you|us|me) (makes|will make|$)', '(makes|make|made|making|will make|can only make) you [{adv}] (stronger|a better person|who you are|wiser|tougher|more resilient)', 'you will (come out|emerge|come back) <5> (stronger|better|wiser)', 'you will be [{adv}|all the|so much] (stronger|wiser) (for|because|after|$|one|some)', '(pain|suffering|trauma|struggle|adversity) (makes|builds|is|creates) <2> (strong*|character|growth|resilien*|necessary|temporary)', '(diamonds|pearls|steel) {is} (made|formed|forged) (under|by|from|in)', 'character building'), {'unless_after': ('password',)}, 'This credits the harm with making someone stronger.', 'Crediting harm with making someone strong excuses the harm.', ("You got through it, and it shouldn't have happened.", "It's okay not to feel stronger."), (('Collected toxic-positivity phrases (Parade/The Georgia Sun and others)', 2023, 'https://thegeorgiasun.com/2023/05/27/35-common-toxic-positivity-phrases-to-stop-using-plus-what-to-say-instead/', 'seen'), ('Speaking Grief: What to say (or not say)', 2021, 'https://speakinggrief.org/get-better-at-grief/supporting-grief/what-to-say', 'seen'), ('WHO, War Trauma Foundation & World Vision: Psychological first aid, guide for field workers', 2011, 'https://www.who.int/publications/i/item/9789241548205', 'seen'), ('Brymer et al., NCTSN & National Center for PTSD: Psychological First Aid, field operations guide, 2nd ed.', 2006, 'https://www.nctsn.org/resources/psychological-first-aid-pfa-field-operations-guide-2nd-edition', 'part')), ("What doesn't kill you makes you stronger.", "You'll come out of this stronger."), ('A longer phrase makes your password stronger.', "You don't have to be stronger for this."), ()),
('TIC906', 'so-strong', 'toxic-positivity', 1, 0.4, False, ('chat', 'email', 'ui'), ('you are [{adv}|such] (so strong|so brave|so resilient|strong enough|a fighter|a warrior|an inspiration|so inspiring|a hero|my hero|tough|a strong (woman|man|person))', 'you are (stronger|braver|tougher) than (you|this|that|it|him|her|they)', '^ (be|stay|keep|remain) (strong|brave|tough) ($|§|for|my)', '{you} [{adv}] {must} (be|stay|keep) (strong|brave|tough)'), {'unless_sentence': ('if you are',)}, 'This praises or asks for strength.', 'Praise for strength can leave no room to be hurt and no room to ask for help.', ("You shouldn't have had to be strong.", 'You can put it down here for a while.'), (('Collected toxic-positivity phrases (Parade/The Georgia Sun and others)', 2023, 'https://thegeorgiasun.com/2023/05/27/35-common-toxic-positivity-phrases-to-stop-using-plus-what-to-say-instead/', 'seen'), ('Speaking Grief: What to say (or not say)', 2021, 'https://speakinggrief.org/get-better-at-grief/supporting-grief/what-to-say', 'seen'), ('WHO, War Trauma Foundation & World Vision: Psychological first aid, guide for field workers', 2011, 'https://www.who.int/publications/i/item/9789241548205', 'seen')), ("You're so strong.", 'Stay strong!'), ('The coffee is strong.', "You don't have to be strong here."), ()),
('TIC907', 'be-grateful', 'toxic-positivity', 3, 0.8, False, ('chat', 'email', 'ui'), ('^ [just|try to] (be|stay) (grateful|thankful|glad) ($|for|that|you|it)', '(count|counting) your blessings', '(practice|practise|try|keep) (gratitude|a gratitude)', 'you have [{adv}] (so much|a lot|plenty|everything) to (be (grateful|thankful|happy)|live for|look forward)', 'attitude of gratitude', '^ (be thankful for|appreciate|think of all) [all|everything] (you have|what you have|the good [things] in your life)'), {'unless_sentence': ('when you want|optional',)}, 'This prescribes gratitude.', 'Prescribed gratitude turns pain into ingratitude.', ('Two things can be true at once: good things and this pain.', "You don't owe anyone gratitude."), (('Collected toxic-positivity phrases (Parade/The Georgia Sun and others)', 2023, 'https://thegeorgiasun.com/2023/05/27/35-common-toxic-positivity-phrases-to-stop-using-plus-what-to-say-instead/', 'seen'), ('Speaking Grief: What to say (or not say)', 2021, 'https://speakinggrief.org/get-better-at-grief/supporting-grief/what-to-say', 'seen'), ('WHO, War Trauma Foundation & World Vision: Psychological first aid, guide for field workers', 2011, 'https://www.who.int/publications/i/item/9789241548205', 'seen')), ("Just be grateful it wasn't worse.", 'Count your blessings.'), ('We are grateful that you wrote to us.', 'Grateful Dead records are on sale.'), ()),
('TIC908', 'time-heals', 'toxic-positivity', 2, 0.85, False, ('chat', 'email', 'ui'), ('time (heals|will heal|is a healer|is the best|is a great|cures)', '(give|just give) it [some|{adv}] time (and (you|it)|$|, (you|it))', '{it} [too] (shall|will) pass', 'you will (forget|laugh about|look back on|get used to|see the funny side of) (it|this|that|all)', '(tomorrow is|it is) (another|a new|a brand new) day', '(sleep on it|you will feel (better|different) (in the morning|tomorrow|soon|after))', '(it|things) (could|can|will) only get better', '[there is] [always] light at the end of the tunnel', '(better|brighter) days (are|lie|will|ahead)', 'the best is yet to come'), {'unless_sentence': ('file|upload|page',)}, 'This consoles with the passing of time.', 'Platitudes about time speed people past what they feel now.', ('However long it takes.', 'Today is hard; what would make it a little easier?'), (('Collected toxic-positivity phrases (Parade/The Georgia Sun and others)', 2023, 'https://thegeorgiasun.com/2023/05/27/35-common-toxic-positivity-phrases-to-stop-using-plus-what-to-say-instead/', 'seen'), ('Speaking Grief: What to say (or not say)', 2021, 'https://speakinggrief.org/get-better-at-grief/supporting-grief/what-to-say', 'seen'), ('WHO, War Trauma Foundation & World Vision: Psychological first aid, guide for field workers', 2011, 'https://www.who.int/publications/i/item/9789241548205', 'seen')), ('Time heals all wounds.', 'This too shall pass.'), ('Give it time to load.', 'The bus will pass at noon.'), ()),
('TIC909', 'you-got-this', 'toxic-positivity', 1, 0.35, False, ('chat', 'email', 'ui'), ('^ you [have] got this ($|§)', '^ you can do (it|this|anything|hard things) ($)', '({you} [{adv}] {must}|just|always) believe in yourself', '(never|do not|do not ever) give up ($|on yourself|hope|now)', '(failure is not an option|no pain no gain|keep fighting|hang in there|fake it till|where there is a will|winners never quit|be your best self|live laugh love)', '^ (keep calm and|push through|power through|keep pushing ($))'), {'negation': False, 'unless_after': ('email|e-mail|message|because|later|now|online|from|in|by|at|with|on',), 'unless_sentence': ('notice|letter|later',)}, 'This cheers the person on.', 'Cheerleading can read as pressure to perform when someone has nothing left.', ("You don't have to push today.", 'One small step, or rest; both are fine.'), (('Collected toxic-positivity phrases (Parade/The Georgia Sun and others)', 2023, 'https://thegeorgiasun.com/2023/05/27/35-common-toxic-positivity-phrases-to-stop-using-plus-what-to-say-instead/', 'seen'), ('Speaking Grief: What to say (or not say)', 2021, 'https://speakinggrief.org/get-better-at-grief/supporting-grief/what-to-say', 'seen'), ('WHO, War Trauma Foundation & World Vision: Psychological first aid, guide for field workers', 2011, 'https://www.who.int/publications/i/item/9789241548205', 'seen')), ("You've got this!", 'Never give up!'), ("You've got this e-mail because you signed up.", 'You can do it later or not at all.'), ()),
('TIC910', 'gift-lesson', 'toxic-positivity', 3, 0.8, False, ('chat', 'email', 'ui'), ('{there_is_etc} (a|the|your|some) (lesson|gift|blessing|opportunity|purpose|meaning|teaching) (in|from|here|behind|out of) {it_c_etc}', '(turn|channel|transform) (your|this|the) (pain|trauma|mess|tragedy|grief|suffering|anger) (into|as|for|to)', 'god (never|only|does not|would never|will never) (gives|give) (us|you|anyone|people) [more than|what] (you|we|us|they)', 'growth opportunity', 'your (trauma|pain|struggle|past|suffering|abuse) (made you|makes you|has made|is a gift|shaped|is your (teacher|superpower|strength)|happened for|taught)', '(trauma|pain|grief) is (a|your|our|the) (gift|teacher|superpower|blessing|lesson)', '(embrace|welcome|thank) (the|your) (pain|suffering|trauma|struggle|abuser)'), {'negation': False, 'unless_sentence': ('staff training|workshop',)}, 'This presents pain as a gift or a lesson.', 'Framing trauma as a gift asks the person to be thankful for being harmed.', ("It didn't need to happen for you to grow.", 'You decide what, if anything, to take from this.'), (('Collected toxic-positivity phrases (Parade/The Georgia Sun and others)', 2023, 'https://thegeorgiasun.com/2023/05/27/35-common-toxic-positivity-phrases-to-stop-using-plus-what-to-say-instead/', 'seen'), ('Speaking Grief: What to say (or not say)', 2021, 'https://speakinggrief.org/get-better-at-grief/supporting-grief/what-to-say', 'seen'), ('WHO, War Trauma Foundation & World Vision: Psychological first aid, guide for field workers', 2011, 'https://www.who.int/publications/i/item/9789241548205', 'seen')), ("There's a lesson in every pain.", 'Turn your trauma into strength.'), ("You don't have to learn anything from this.", 'Turn your phone to silent mode.'), ()),
('TIC911', 'forgive', 'toxic-positivity', 3, 0.85, False, ('chat', 'email', 'ui'), ('{you} [{adv}] {should} [find it in your heart to|learn to|try to] (forgive|let go of (your|the) (anger|resentment|hate|hatred|bitterness|rage))', '^ [just|you just have to|try to] forgive (him|her|them|your|and|yourself|those)', '(forgiveness|forgiving|to forgive) (is|will|sets|heals|frees|would|means) [the|{adv}] (key|only|free|set|heal|divine|healing|way|answer|help|for you|freedom|release|let)', '(holding|hold|hang|hanging) (on to|onto) [your|the|so much] (anger|resentment|a grudge|grudges|hate|bitterness|the past)', '(until|unless) you forgive', '(anger|resentment|hate|bitterness) (is|will) (only|just|like) <3> (hurt|hurts|poison|drinking|eat|destroy)'), {}, 'This urges forgiveness.', 'Urging forgiveness serves peace for others and silences anger that protects.', ('Whether or not you forgive anyone is yours to decide.', 'Your anger makes sense.'), (('Collected toxic-positivity phrases (Parade/The Georgia Sun and others)', 2023, 'https://thegeorgiasun.com/2023/05/27/35-common-toxic-positivity-phrases-to-stop-using-plus-what-to-say-instead/', 'seen'), ('Ullman: Psychometric characteristics of the Social Reactions Questionnaire, Psych. of Women Quarterly 24', 2000, 'https://doi.org/10.1111/j.1471-6402.2000.tb00208.x', 'memory'), ('IASC/UNICEF and partners: How to support survivors of GBV when a GBV actor is not available (pocket guide)', 2018, 'https://gbvguidelines.org/en/pocketguide/', 'seen')), ('You should forgive him.', "Until you forgive, you can't heal."), ('You never have to forgive anyone to heal.', 'Forgive the mess; we are renovating.'), ()),
('TIC912', 'mindset', 'toxic-positivity', 3, 0.8, False, ('chat', 'email', 'ui'), ('mind over matter', '(it is|that is|happiness is|healing is|everything is|life is) [{adv}] [all] (about|in) [your] (attitude|mindset|perspective|how you (look|choose|react))', '(it is|that is|depression is|anxiety is|happiness is) [{adv}|just|only] (a (state of mind|mindset)|your (attitude|mindset))', '(^|just|{you} [{adv}] {must}|{you} [{adv}] {should})(change|shift|fix|adjust|check) your (mindset|attitude|thinking|thoughts|perspective|energy|vibration|frequency)', 'your (thoughts|mindset|attitude|energy) (create|creates|determine*|control*|attract*|become*|shape*)', '(attract|manifest|vibrate) (good|positive|what|your|better|higher|love|abundance)', 'attitude is everything', 'you (just|only) (need|have) to (change|fix|adjust|shift) your (attitude|mindset|thinking|perspective)'), {'unless_sentence': ('workshop',)}, 'This makes suffering a matter of mindset.', 'Mindset talk makes suffering a thinking error.', ("What you're facing is real.", 'Would a small change in surroundings help, or is it too much now?'), (('Collected toxic-positivity phrases (Parade/The Georgia Sun and others)', 2023, 'https://thegeorgiasun.com/2023/05/27/35-common-toxic-positivity-phrases-to-stop-using-plus-what-to-say-instead/', 'seen'), ('Speaking Grief: What to say (or not say)', 2021, 'https://speakinggrief.org/get-better-at-grief/supporting-grief/what-to-say', 'seen'), ('WHO, War Trauma Foundation & World Vision: Psychological first aid, guide for field workers', 2011, 'https://www.who.int/publications/i/item/9789241548205', 'seen')), ("It's all about your mindset.", 'Change your thoughts and you change your life.'), ('Mindset is the name of our newsletter.', 'Pain is not a state of mind.'), ()),
('TIC913', 'grief-platitude', 'toxic-positivity', 3, 0.85, False, ('chat', 'email', 'ui'), ('(he|she|they|it|your <1>) {is} [now|{adv}] (in|at) (a better place|peace now|peace|rest now)', '(he|she|they|your <1>) would [not] (want|have wanted) you to (be|cry|feel|move|stay|suffer|grieve|live)', '{they} (lived|had) a (long|good|full|happy) life', 'you (can|could|will) [always|{adv}] (have|find|get|marry|try for) (another|a new) (one|baby|child|husband|wife|partner|dog|cat|man|woman|pregnancy)', 'you are [still|so|{adv}] young ($|, you|and|enough)', '(god|heaven) (needed|wanted|gained|has) (another|an|a new) angel', 'it was {their} time', '{they} {is} (watching over|looking down|with god|with the angels|in heaven|no longer (suffering|in pain))', 'be strong for (your|the|him|her|them)'), {'unless_sentence': ('appointment|table',)}, 'This consoles with a replacement, an afterlife or a long life.', 'Consoling with replacements or heaven skips the loss itself.', ("I'm so sorry.", 'Would you like to tell me about her?'), (('WHO, War Trauma Foundation & World Vision: Psychological first aid, guide for field workers', 2011, 'https://www.who.int/publications/i/item/9789241548205', 'seen'), ('Speaking Grief: What to say (or not say)', 2021, 'https://speakinggrief.org/get-better-at-grief/supporting-grief/what-to-say', 'seen'), ('Brymer et al., NCTSN & National Center for PTSD: Psychological First Aid, field operations guide, 2nd ed.', 2006, 'https://www.nctsn.org/resources/psychological-first-aid-pfa-field-operations-guide-2nd-edition', 'part')), ("She's in a better place.", "You're young, you can have another baby."), ('You can have another appointment next week.', 'You are still young at heart, says the card shop.'), ()),
('TIC914', 'moving-on-slogans', 'toxic-positivity', 2, 0.75, False, ('chat', 'email', 'ui'), ('(setback|setbacks|struggle|mess|test|scar|scars|wound|wounds) (is|are|becomes|become|into) [a|your|the|just|only] {setup_etc}', '(new|fresh) (chapter|start) (awaits|begins|$|is)', '(onwards and upwards|when life gives you lemons|dance in the rain|rise from the ashes|from victim to (victor|survivor|warrior)|not what happened to (me|you)|choose to be a survivor|survivor not [a] victim|bloom where|rock bottom is|broken crayons)', '(do not|never) let (it|this|him|her|them|the past|what happened) (define|win|break|defeat|steal) (you|your)', '(do not|you can not) let (him|her|them|it) win', '(happiness|living well|success) is the best revenge', 'you are [not] a (victim|survivor) , (you are|not) a'), {'negation': False, 'unless_sentence': ('novel|book|chapter #',)}, 'This is a slogan about rising above it.', 'Slogans about rising above turn recovery into a contest with the offender.', ('You get to choose your own words for what happened.', 'No need to win anything today.'), (('Collected toxic-positivity phrases (Parade/The Georgia Sun and others)', 2023, 'https://thegeorgiasun.com/2023/05/27/35-common-toxic-positivity-phrases-to-stop-using-plus-what-to-say-instead/', 'seen'), ('Speaking Grief: What to say (or not say)', 2021, 'https://speakinggrief.org/get-better-at-grief/supporting-grief/what-to-say', 'seen'), ('WHO, War Trauma Foundation & World Vision: Psychological first aid, guide for field workers', 2011, 'https://www.who.int/publications/i/item/9789241548205', 'seen')), ('Every setback is a setup for a comeback.', "Don't let it define you.", 'When life gives you lemons, make lemonade.'), ('You choose the words: victim, survivor, both or neither.', 'Chapter two begins on page nine.'), ()),
('TIC1001', 'should-leave-report', 'unsolicited-advice', 3, 0.8, False, ('chat', 'email'), ('{you} [{adv}] {should} [{adv}] (leave (him|her|them|your|that|the relationship|now|$)|break up|divorce|report (it|him|her|them|this|the (abuse|assault|rape|attack|incident)|to the)|press charges|file (a (report|complaint|police report)|charges)|go to (the police|court|hr)|call the (police|cops)|get (a|an) (restraining|protective|protection) order|confront (him|her|them|your)|cut {them} (off|out)|block {them}|kick {them} out)', '(just|simply|why not) (leave (him|her|them|now|$)|report (it|him|her)|divorce {them}|press charges|call the (police|cops)|walk away|block {them})', 'you (have|need|owe it to yourself) to get (out|away|help) [now|of there]'), {'unless_sentence': ('danger now|emergency',)}, 'This tells someone to leave or to report.', 'Telling survivors to leave or report takes over a decision that is theirs and can be dangerous.', ("If you'd like, I can explain what leaving or reporting could involve.", 'What matters most to you right now?'), (('Moyers, Manuel & Ernst: Motivational Interviewing Treatment Integrity manual 4.2.1 (Confront, Persuade)', 2015, 'https://casaa.unm.edu/assets/docs/miti-4_2.pdf', 'part'), ('Gordon Training: the twelve communication roadblocks (Gordon, Leader Effectiveness Training)', 2001, 'http://www.gordontraining.com/leadership/warning-communication-roadblocks-can-hazardous-relationships/', 'seen'), ('Ullman: Psychometric characteristics of the Social Reactions Questionnaire, Psych. of Women Quarterly 24', 2000, 'https://doi.org/10.1111/j.1471-6402.2000.tb00208.x', 'memory')), ('You should leave him.', 'You need to report it to the police.'), ('Whether you leave or stay, we will support you.', 'You should leave the lid open while it boils.'), ()),
('TIC1002', 'should-get-treatment', 'unsolicited-advice', 2, 0.65, False, ('chat', 'email'), ('{you} [{adv}] {should} [{adv}] (see|talk to|speak to|speak with|consult|find|visit|contact|get) (a|an|your|some) [good|mental health|professional|{adv}] {doctor_etc}', '{you} [{adv}] {should} [{adv}] (get|seek|go to|start|be in|try|go into|consider) [professional|psychiatric|some|{adv}] {therapy_etc}', '^ (go|get|seek|see) (to|some|professional|psychiatric|a) (therapy|help|therapist|psychiatrist|shrink|doctor) $', '(have you|you should have) (considered|tried|thought about) (therapy|counselling|counseling|medication|seeing (a|someone)|professional help|rehab)'), {'unless_sentence': ('if you (want|would like)|would you like',)}, 'This prescribes treatment.', 'Prescribing treatment as an answer can feel like being sent away.', ('Some people find a counsellor useful; would you like details, or not now?', 'I can share options if you want them.'), (('Moyers, Manuel & Ernst: Motivational Interviewing Treatment Integrity manual 4.2.1 (Confront, Persuade)', 2015, 'https://casaa.unm.edu/assets/docs/miti-4_2.pdf', 'part'), ('Gordon Training: the twelve communication roadblocks (Gordon, Leader Effectiveness Training)', 2001, 'http://www.gordontraining.com/leadership/warning-communication-roadblocks-can-hazardous-relationships/', 'seen'), ('Ullman: Psychometric characteristics of the Social Reactions Questionnaire, Psych. of Women Quarterly 24', 2000, 'https://doi.org/10.1111/j.1471-6402.2000.tb00208.x', 'memory')), ('You should see a therapist.', 'You need to seek professional help.'), ('You should see 3 new messages.', "If you'd like, I can list counsellors near you."), ()),
('TIC1003', 'lifestyle-should', 'unsolicited-advice', 1, 0.55, False, ('chat', 'email'), ('what (works|helps|worked|helped) [for|with] (most|other|many|a lot of) (people|survivors|of us|women|men|patients|clients) {is}', '{you} [{adv}] {should} [{adv}] (try|do|start|take up|practice|practise) [some|doing|{adv}] {yoga_etc}', '{you} [{adv}] {should} [{adv}] (exercise|meditate|sleep|eat|rest|relax|journal|pray|go out|get out|socialise|socialize|smile|take care of yourself|take time for yourself|be kind to yourself|practice self|love yourself|put yourself first|focus on yourself)', '(have you tried|did you try|why not try) [just|{adv}] (yoga|meditat*|exercis*|journal*|gratitude|mindfulness|breathing|praying|not|being|smiling|thinking|going for|getting more|sleeping|eating|drinking more|essential oils|a hobby|running)'), {'unless_sentence': ('would it help|if you (want|would like)',)}, 'This gives a quick lifestyle tip.', 'Quick lifestyle tips imply the problem is simple and the person has not tried.', ('Would you like to hear what some people find useful?', 'What has helped before, even a little?'), (('Moyers, Manuel & Ernst: Motivational Interviewing Treatment Integrity manual 4.2.1 (Confront, Persuade)', 2015, 'https://casaa.unm.edu/assets/docs/miti-4_2.pdf', 'part'), ('Gordon Training: the twelve communication roadblocks (Gordon, Leader Effectiveness Training)', 2001, 'http://www.gordontraining.com/leadership/warning-communication-roadblocks-can-hazardous-relationships/', 'seen'), ('Ullman: Psychometric characteristics of the Social Reactions Questionnaire, Psych. of Women Quarterly 24', 2000, 'https://doi.org/10.1111/j.1471-6402.2000.tb00208.x', 'memory')), ('What works for most people is keeping busy.', 'You should try yoga.', 'Have you tried just getting more sleep?'), ('Have you tried turning the speaker off and on?', 'Would you like to hear about breathing exercises, or not right now?'), ()),
('TIC1004', 'why-dont-you', 'unsolicited-advice', 2, 0.7, False, ('chat', 'email'), ('have you (tried|thought about|thought of|considered) (just|simply) <1> (talk*|leav*|block*|going|getting|see*|call*|ignor*|tell*|ask*|writ*|report*|mov*|confront*|tak*|walk*|not|forget*|forgiv*|keep*|distract*|say*)', 'why do not you [{adv}] (try|leave|call|talk|tell|go|get|see|take|stop|ask|report|move|block|quit|break|find|make|think|get over)', 'why not (just|simply) (leave|call|talk|go|get|tell|stop|ask|move|quit|say)', 'could not you [{adv}] [just] (leave|say|tell|call|ask|stop|go|try)'), {'unless_sentence': ('cinema|dinner|with us',)}, 'This is advice in the form of a question.', '"Why don\'t you" is advice in the shape of a question and implies the answer was obvious.', ('Have you thought of any options so far?', 'What gets in the way?'), (('Moyers, Manuel & Ernst: Motivational Interviewing Treatment Integrity manual 4.2.1 (Confront, Persuade)', 2015, 'https://casaa.unm.edu/assets/docs/miti-4_2.pdf', 'part'), ('Gordon Training: the twelve communication roadblocks (Gordon, Leader Effectiveness Training)', 2001, 'http://www.gordontraining.com/leadership/warning-communication-roadblocks-can-hazardous-relationships/', 'seen'), ('Ullman: Psychometric characteristics of the Social Reactions Questionnaire, Psych. of Women Quarterly 24', 2000, 'https://doi.org/10.1111/j.1471-6402.2000.tb00208.x', 'memory')), ('Have you tried just blocking him?', "Why don't you just call him?", "Why don't you try to move on?"), ('Have you tried blocking the number, or would you rather not say?', 'Why not start with whichever question feels easiest?', "Why don't the lights work?"), ()),
('TIC1005', 'if-i-were-you', 'unsolicited-advice', 2, 0.85, False, ('chat', 'email'), ('if i (were|was) you', 'if i (were|was) in your (shoes|place|position|situation)', '(in|put myself in) your (place|shoes) , i would', '(here is|this is|let me tell you|i will tell you|i know) what (i would do|you (should|need to|have to|ought to|must) do)', 'what i would do is', 'what you [{adv}] (should|have to|ought to) do is', 'what you [{adv}] need to do is ($|§|leave|tell|stop|get|go|just|to|talk|take|find|forgive|focus|accept|call|report)', 'what you [{adv}] need is (to|a|some|help|therapy|rest|god|discipline)', '(take|listen to) my advice', '(my|the best) advice (is|would be|to you)'), {'unless_after': ('select|click',), 'unless_sentence': ('step #|to reset',)}, "This puts the speaker's judgement in place of the person's.", "It puts the adviser's life in place of the person's.", ('May I share an idea?', 'You know your situation best; what are you leaning towards?'), (('Moyers, Manuel & Ernst: Motivational Interviewing Treatment Integrity manual 4.2.1 (Confront, Persuade)', 2015, 'https://casaa.unm.edu/assets/docs/miti-4_2.pdf', 'part'), ('Gordon Training: the twelve communication roadblocks (Gordon, Leader Effectiveness Training)', 2001, 'http://www.gordontraining.com/leadership/warning-communication-roadblocks-can-hazardous-relationships/', 'seen'), ('Ullman: Psychometric characteristics of the Social Reactions Questionnaire, Psych. of Women Quarterly 24', 2000, 'https://doi.org/10.1111/j.1471-6402.2000.tb00208.x', 'memory')), ("If I were you, I'd leave.", 'What you need to do is tell him.'), ('If I was unclear, please say so.', 'What you need is in the blue folder.'), ()),
('TIC1006', 'you-just-need-to', 'unsolicited-advice', 2, 0.75, False, ('chat', 'email'), ('(you|all you) [{adv}] (just|only|simply) [{adv}] (need|have|got|have got) to {leave_etc}', '(all|the only thing) you (need|have|have got) to do is', '(just|simply) (say no|ignore (it|him|her|them)|stop (thinking|caring|doing)|walk away|be yourself|think positive|let go|relax|breathe|forget (it|about it)|get over it|love yourself|set [a] boundar*|communicate|tell {them})'), {'unless_after': ('(press|click|tap|select|enter|scan|fill)',), 'unless_sentence': ('you only need to (fill|answer|share|give)',)}, '"Just" makes a hard thing sound easy.', '"Just" makes a hard thing sound easy and failure sound like weakness.', ("That's not simple. What would make it a bit easier?", 'Some people try ...; would that fit?'), (('Moyers, Manuel & Ernst: Motivational Interviewing Treatment Integrity manual 4.2.1 (Confront, Persuade)', 2015, 'https://casaa.unm.edu/assets/docs/miti-4_2.pdf', 'part'), ('Gordon Training: the twelve communication roadblocks (Gordon, Leader Effectiveness Training)', 2001, 'http://www.gordontraining.com/leadership/warning-communication-roadblocks-can-hazardous-relationships/', 'seen'), ('Ullman: Psychometric characteristics of the Social Reactions Questionnaire, Psych. of Women Quarterly 24', 2000, 'https://doi.org/10.1111/j.1471-6402.2000.tb00208.x', 'memory')), ('You just need to relax.', 'All you have to do is set boundaries.'), ('All you have to do is press Send.', 'You only need to fill in the parts you want.'), ()),
('TIC1007', 'best-for-you', 'unsolicited-advice', 2, 0.6, False, ('chat', 'email'), ('it (would|will|might) be (best|better|wise|wiser|smart|healthier) [for you] (if you|to (leave|stay|talk|tell|report|forgive|stop|move|let|accept|rest|wait|avoid|keep|take|get|see|go)|for you to)', 'the (best|right|only|smart|healthy) thing (for you|you can do|to do) (is|would be|now is)', 'it is [the] best (for you|thing for you) (to|if|not)', 'you would be (better off|wise to|well advised|foolish not to|crazy (to|not to))'), {'unless_sentence': ('would it be|if you like',)}, 'This declares what is best for the person.', 'Declaring what is best presumes knowledge only the person has.', ('What feels best to you?', 'Here are two options; what do you make of them?'), (('Moyers, Manuel & Ernst: Motivational Interviewing Treatment Integrity manual 4.2.1 (Confront, Persuade)', 2015, 'https://casaa.unm.edu/assets/docs/miti-4_2.pdf', 'part'), ('Gordon Training: the twelve communication roadblocks (Gordon, Leader Effectiveness Training)', 2001, 'http://www.gordontraining.com/leadership/warning-communication-roadblocks-can-hazardous-relationships/', 'seen'), ('Ullman: Psychometric characteristics of the Social Reactions Questionnaire, Psych. of Women Quarterly 24', 2000, 'https://doi.org/10.1111/j.1471-6402.2000.tb00208.x', 'memory')), ('It would be best if you left.', "You'd be better off without him."), ('Would it be better to talk by phone or text?', 'It would be good to know which day suits you.'), ()),
('TIC1008', 'duty', 'unsolicited-advice', 3, 0.75, False, ('chat', 'email'), ('(it is|it was) (your|a) [moral|civic|christian|{adv}] (duty|responsibility|job|obligation) (to|as)', 'you owe it to (yourself|him|her|them|your|other|others|the|us)', '(^ do|{you} [{adv}] {should} do|{you} [{adv}] {must} do) the right thing', '{anyone} [{adv}] have (a|an) (duty|obligation|responsibility) to (tell|report|warn|forgive|protect|testify|speak|stay|your)', '{you} [{adv}] (should|ought to) know better'), {'unless_sentence': ('our (duty|responsibility|job)|no [single] right thing',)}, 'This calls it a duty.', 'Duty talk loads the person with guilt for choosing what is safe for them.', ("There's no duty on you here.", 'What would feel right to you?'), (('Moyers, Manuel & Ernst: Motivational Interviewing Treatment Integrity manual 4.2.1 (Confront, Persuade)', 2015, 'https://casaa.unm.edu/assets/docs/miti-4_2.pdf', 'part'), ('Gordon Training: the twelve communication roadblocks (Gordon, Leader Effectiveness Training)', 2001, 'http://www.gordontraining.com/leadership/warning-communication-roadblocks-can-hazardous-relationships/', 'seen'), ('Ullman: Psychometric characteristics of the Social Reactions Questionnaire, Psych. of Women Quarterly 24', 2000, 'https://doi.org/10.1111/j.1471-6402.2000.tb00208.x', 'memory')), ("It's your duty to report him.", 'You owe it to yourself to leave.'), ("It's our responsibility to keep this page working.", "There's no single right thing to do."), ()),
('TIC1009', 'i-think-you-should', 'unsolicited-advice', 2, 0.65, False, ('chat', 'email'), ('i [{adv}] (think|feel|believe|suggest|recommend|advise|propose|would suggest|would advise|would recommend) [that] you [{adv}] (should|ought to|need to|must|leave|go|see|get|talk|take|report|tell|stop|try|consider|call|start)', '{we} (strongly|highly|would strongly) (suggest|recommend|advise|encourage) (that you|you|not|leaving|reporting|seeing|getting|telling|stopping|talking|therapy)', '(my|our) (suggestion|recommendation) (is|would be)'), {'unless_sentence': ('if you (want|would like|are open)|you asked|with your permission|settings|browser|password|backup',)}, 'This gives advice that was not asked for.', 'Advice without permission lowers autonomy and raises resistance (MI).', ('Would it be okay if I shared a suggestion?', 'You asked what I think, so here are some thoughts you can take or leave.'), (('Moyers, Manuel & Ernst: Motivational Interviewing Treatment Integrity manual 4.2.1 (Confront, Persuade)', 2015, 'https://casaa.unm.edu/assets/docs/miti-4_2.pdf', 'part'), ('Gordon Training: the twelve communication roadblocks (Gordon, Leader Effectiveness Training)', 2001, 'http://www.gordontraining.com/leadership/warning-communication-roadblocks-can-hazardous-relationships/', 'seen'), ('Ullman: Psychometric characteristics of the Social Reactions Questionnaire, Psych. of Women Quarterly 24', 2000, 'https://doi.org/10.1111/j.1471-6402.2000.tb00208.x', 'memory')), ('I think you should leave.', 'I strongly advise you to stop drinking.'), ("I don't think you should have to decide today.", 'I think you mentioned Tuesday.'), ()),
('TIC1010', 'set-boundaries-imperative', 'unsolicited-advice', 1, 0.5, False, ('chat', 'email'), ('^ (set [some|better|healthy] boundaries|stand up for yourself|speak up|say no|be assertive|cut ties|walk away|love yourself[first]|put yourself first|practice self care|know your worth|follow your heart|trust your gut|listen to your body|be yourself|let it go|let go|move on) $', '{you} [{adv}] {must} (stand up for yourself|speak up|set boundaries|say no|love yourself|put yourself first|respect yourself|learn to say no|value yourself|know your worth)'), {'unless_sentence': ('if you (like|want)',)}, 'This is a self-help slogan in the imperative.', 'Imperative self-help assumes power the person may not have.', ('Would it feel safe to say no in that moment?', 'What would you want to say, if it were safe?'), (('Moyers, Manuel & Ernst: Motivational Interviewing Treatment Integrity manual 4.2.1 (Confront, Persuade)', 2015, 'https://casaa.unm.edu/assets/docs/miti-4_2.pdf', 'part'), ('Gordon Training: the twelve communication roadblocks (Gordon, Leader Effectiveness Training)', 2001, 'http://www.gordontraining.com/leadership/warning-communication-roadblocks-can-hazardous-relationships/', 'seen'), ('Ullman: Psychometric characteristics of the Social Reactions Questionnaire, Psych. of Women Quarterly 24', 2000, 'https://doi.org/10.1111/j.1471-6402.2000.tb00208.x', 'memory')), ('Stand up for yourself!', 'You need to learn to say no.'), ("It's okay if speaking up isn't safe.", 'You can say no to any of this.'), ()),
('TIC1011', 'lecture', 'unsolicited-advice', 2, 0.65, False, ('chat', 'email', 'note'), ('(face [the] facts|let us be (honest|real|clear|realistic)|be honest with yourself|i will be (honest|blunt|frank)|to be (brutally|perfectly) (honest|frank|clear))', 'let me (educate|tell you|remind you|be (clear|honest|blunt|frank)|make (it|this|something|one thing) (clear|simple|very clear)|give you (some advice|the facts))', 'do you [even] (realize|realise) (that|what|how)', 'do you [even] (know|understand) (how (serious|dangerous|bad|lucky)|what (could|would) have happened|what you (have done|are doing|did))', '(studies|research|statistics|science|experience) (show|shows|prove|proves|tells us) [that] (you|people like you)', 'as {we} (have [already] (said|told you|explained)|already (said|told you|explained)|told you)'), {'unless_sentence': ('if you (want|would like)|would you like',)}, 'This lectures.', 'Lecturing puts the speaker above the listener and pushes argument.', ('Would you like some background on this?', 'Here is one way to look at it; what do you think?'), (('Gordon Training: the twelve communication roadblocks (Gordon, Leader Effectiveness Training)', 2001, 'http://www.gordontraining.com/leadership/warning-communication-roadblocks-can-hazardous-relationships/', 'seen'), ('Moyers, Manuel & Ernst: Motivational Interviewing Treatment Integrity manual 4.2.1 (Confront, Persuade)', 2015, 'https://casaa.unm.edu/assets/docs/miti-4_2.pdf', 'part')), ('Let me be clear.', 'Do you realise how dangerous that was?'), ("Let me explain how the lift works, if you'd like.", 'Do you know which bus goes there?'), ()),
('TIC1012', 'time-to', 'unsolicited-advice', 2, 0.65, False, ('chat', 'email'), ('(it is|is it not|is not it) (time|about time|high time) [that] (to (move|leave|let|forgive|tell|report|get|stop|talk|face|heal|grow|open|quit|change|accept|put)|you (moved|left|let|forgave|told|reported|got|stopped|talked|faced|healed|grew|opened|quit|changed|accepted|put))',), {'unless_after': ('for the|the (bread|cake|oven|airport)',), 'unless_sentence': ('bus|train|oven|airport|school',)}, "This says that it is time, on the person's behalf.", "Announcing that it's time sets the person's schedule for them.", ("You'll know when, or if, it's time.", 'Does now feel like a good moment, or not?'), (('Moyers, Manuel & Ernst: Motivational Interviewing Treatment Integrity manual 4.2.1 (Confront, Persuade)', 2015, 'https://casaa.unm.edu/assets/docs/miti-4_2.pdf', 'part'), ('Gordon Training: the twelve communication roadblocks (Gordon, Leader Effectiveness Training)', 2001, 'http://www.gordontraining.com/leadership/warning-communication-roadblocks-can-hazardous-relationships/', 'seen'), ('Ullman: Psychometric characteristics of the Social Reactions Questionnaire, Psych. of Women Quarterly 24', 2000, 'https://doi.org/10.1111/j.1471-6402.2000.tb00208.x', 'memory')), ("It's time to move on.", "It's about time you told someone."), ("It's time to leave for the airport.", 'You pick the time.'), ()),
('TIC1013', 'stop-doing', 'unsolicited-advice', 2, 0.65, False, ('chat', 'email'), ('{you} [{adv}] {must} (stop|quit) (drinking|smoking|using|thinking|worrying|blaming yourself|being|letting|seeing|talking|living|hiding|running|avoiding|overthinking|crying|eating|cutting|hurting|lying|comparing|isolating|doing {it})', '(you [{adv}] {should}|^|just) (stop|quit) (blaming yourself|beating yourself up|being [so] hard on yourself|comparing yourself|isolating|self-sabotaging|punishing yourself|cutting|drinking|using|overthinking)'), {'unless_sentence': ('if you (want|would like)|research (study|trial)',)}, 'This orders someone to stop doing something.', 'Ordering someone to stop a coping behaviour ignores what it does for them.', ('What does it give you when things are bad?', 'Would you like to look at other ways to cope, or leave that for now?'), (('Moyers, Manuel & Ernst: Motivational Interviewing Treatment Integrity manual 4.2.1 (Confront, Persuade)', 2015, 'https://casaa.unm.edu/assets/docs/miti-4_2.pdf', 'part'), ('Gordon Training: the twelve communication roadblocks (Gordon, Leader Effectiveness Training)', 2001, 'http://www.gordontraining.com/leadership/warning-communication-roadblocks-can-hazardous-relationships/', 'seen'), ('Ullman: Psychometric characteristics of the Social Reactions Questionnaire, Psych. of Women Quarterly 24', 2000, 'https://doi.org/10.1111/j.1471-6402.2000.tb00208.x', 'memory')), ('You need to stop drinking.', 'Stop blaming yourself.'), ("Many people blame themselves, and it wasn't your doing.", 'You can stop reading at any time.'), ()),
('TIC1014', 'unasked-plan', 'unsolicited-advice', 1, 0.5, False, ('chat',), ('(here is|this is) (what|the plan|how) (you (need|should|must|have)|we (are|will)|i want you)', '(first|step one) , you [{adv}] (need|have|should|must|ought) to (tell|leave|report|call|stop|get|talk|write|make|forgive|accept)', 'i want you to (try|do|think|imagine|write|promise|call|tell|breathe|close|take|stop|listen|remember|repeat)', '(your|the) (homework|assignment|task) (is|for (this|next) week)'), {'unless_sentence': ('if you (want|would like|are up)|school',)}, 'This hands over a plan that was not asked for.', 'Handing over a plan nobody asked for makes the person a subordinate in their own life.', ('Shall we plan together, or just talk?', "One exercise is ...; it's optional."), (('Moyers, Manuel & Ernst: Motivational Interviewing Treatment Integrity manual 4.2.1 (Confront, Persuade)', 2015, 'https://casaa.unm.edu/assets/docs/miti-4_2.pdf', 'part'), ('Gordon Training: the twelve communication roadblocks (Gordon, Leader Effectiveness Training)', 2001, 'http://www.gordontraining.com/leadership/warning-communication-roadblocks-can-hazardous-relationships/', 'seen'), ('Ullman: Psychometric characteristics of the Social Reactions Questionnaire, Psych. of Women Quarterly 24', 2000, 'https://doi.org/10.1111/j.1471-6402.2000.tb00208.x', 'memory')), ("Here's what you need to do.", 'I want you to write him a letter.'), ('Here is what we can offer, and you choose.', 'Your homework is on the school site.'), ()),
('TIC1015', 'bare-imperative-advice', 'unsolicited-advice', 1, 0.88, True, ('chat',), ('^ {gently} (talk|speak|reach out|open up|turn|write|listen|apologi*|get close|go back) (to|with) (your|a|an|him|her|them|someone|somebody|people|other people|others|friends|family|the)', '^ {gently} (tell|ask|show|remind|let|give|help|forgive|support|trust|encourage|teach|thank|challenge|love|allow) {him_etc}', '^ {gently} (call|contact|text|see|visit|consult|confront) {him_b_etc}', '^ {gently} (find|seek|look for) (a|an|some|someone|somebody|something|yourself|professional|help|support|ways|time|things|people|another|out what|out why|other|new|your own|good|comfort|joy|peace|balance|counseling|counselling|therapy)', '^ {gently} get (a (therapist|counselor|counsellor|hobby|job|lawyer|second|new|good|check|friend)|some (help|rest|sleep|therapy|support|exercise|air|fresh|professional)|yourself|help|support|professional|out of|away|rid|therapy|counseling|counselling|enough|plenty|more (sleep|rest|exercise)|in touch with your|to know)', '^ {gently} (make|take) (a list|an appointment|time|yourself|the time|some time|small steps|one step|steps|care of yourself|control|responsibility|it one|it slow|it day|things|a step|notice|pride|charge|stock|some (small|steps|space|distance)|a stand|new friends|friends|peace|up your mind|the first|it easy)', '^ {gently} (start|begin) (by|with yourself|with small|with the (most|small|basic|little)|thinking|working|making|taking|talking|being|looking|seeing|doing|writing|setting|a (journal|conversation|hobby)|small|to (think|work|make|take|talk|be|look|see|do|write|feel|love|trust))', '^ {gently} (stop|quit|avoid) (making|being|doing|trying|thinking|using|letting|giving|looking|going|telling|talking|blaming|comparing|worrying|waiting|seeing|putting|judging|beating|taking (it|him|her|them|things|on)|any|people|situations|him|her|them|yourself|the (temptation|urge|trap|news|people|person|situation))', '^ {gently} try (to (focus|think|talk|be|find|understand|remember|look|see|keep|stay|get|let|make|relax|take|stop|do|have|work|listen|give|avoid|learn|communicate|accept|forgive|enjoy|sleep|eat|ask|write|spend|not|put|figure|start|notice|imagine|remind|identify|explain|tell|show|speak|help|treat|live|reach|contact|challenge|associate|build|set|go|use|surround)|not to (let|think|be|worry|take|get|push|judge|focus|feel|blame|compare|put|make|give)|and (find|talk|see|think|focus|get|understand|be|make|look|work|remember|do|take)|a (new|different|few|little)|some|something|doing|using|taking|talking|writing|looking|asking|thinking|focusing|finding|going|making|being|getting|out|different|new|deep|meditat*|yoga|therapy)', '^ {gently} {consider_a_etc}', '^ {gently} go to (a|an|your|the) (doctor|therapist|gp|police|counselor|counsellor|hospital|er|gym|party|church|group|therapy|counselling|counseling|psychiatrist|support group)', '^ {gently} do not (let|give up|compare|blame|hide|push|rely|ignore|assume|expect|hold|keep|stop|settle|allow|rush|force|judge|jump|bottle|isolate|listen to|try to|be so|be too|be hard|focus|beat|underestimate|overthink|put|give (in|him|her|them|into)|get (caught|stuck|too|discouraged)|lose (hope|faith|sight|yourself)|take (it|things|on)|think (of|about|that)|waste|make (it|excuses|any|decisions|him|her|them)|go (back|there)|tell (him|her|them|yourself)|look (at|back|for))', '^ {gently} (be sure to (talk|tell|take|get|express|ask|give|find|let|eat|sleep|listen|share|be|do)|see (if|whether) you can|keep in mind|keep going|make sure [that] (you|to) (talk|take|get|are|have (a|an|some|time)|tell|give|find|eat|sleep|let|listen|keep|spend)|wait (until|till|for)|get to know|get a (feel|sense)|ask (why|how|what|if|whether|around)|find (one|what|something|somewhere)|set (aside|some|a (goal|time|limit|boundary|few|date))|put (your|yourself|it|things|some|down|in)|use your (words|voice|time|energy|strengths|support|breath|skills|anger|friends|resources)|cut (him|her|them|back|out|down|off|yourself)|wear|imagine (how|what|that|yourself)|notice (how|what|when|that)|explain (to|that|how|what)|discuss (this|it|that|with|your|what|how)|talk about (it|this|that|your|what|how)|figure out|show (up|that|your)|take (note of|comfort|turns|it slow|small steps|one (step|day|thing)|some (time|space|distance)|responsibility|control))', '^ {gently} (validate|reflect|communicate|prioritize|prioritise|cultivate|nurture|strive|refrain|confide|persist|forgive|journal|meditate|compromise|persevere) (with|to|on|in|your|his|her|their|him|them|from|what|how|daily|regularly|each|every|it|more|openly)', '^ {gently} do not (leave (him|her|them|anything|it unsaid)|bring {it} up|ask (him|her|them)|call (him|her|them)|text (him|her|them)|see (him|her|them)|change (who|yourself|for)|accept (it|that|this|his|her|their)|trust (him|her|them|people)|believe (him|her|them|everything)|share {it}|answer (him|her|them)|respond to (him|her|them)|fight (it|him|her|them|with)|argue with)'), {'unless_sentence': ('if you (want|like|would|wish|prefer|agree|choose|decide|feel like|are up)', 'whenever you [would|are|is|will|have|had|has]', 'when you are ready', 'you (could|might) also not', 'one option', 'some people', 'optional', '(settings|file|page|button|menu|app|screen|link|password|account|e-mail|message|order|form)', '(emergency|danger|999|911|112|988|crisis)', 'you can (stop|pause|skip|leave|say no|change your mind|always)', 'as (much|little|many|long) as you [would|are|is|will|have|had|has]', 'or not', 'do not have to', 'let us know', '(would|could|shall|do|can|may) (you|we|i)', '(safe|safely|unsafe)', 'would it help', '(goodbye|good night|goodnight|bye|see you|until next time|have fun)', 'you asked', 'your question', '(thanks|thank you) for (asking|reaching out|writing|posting|your question)', '(good|great) question', 'hope {it} helps', '(administrator|admin|support team|helpdesk|help desk|device|browser|server|data|sign in|signed in|log in|username|microphone|camera|video|partner user|channel|profile|notification*)', '(helpline|hotline|lifeline)')}, 'This directs the person in the imperative.', "A bare imperative about someone's life is direction without permission, even when the idea is good.", ('Some people write things down; would that suit you?', 'One option is ...; what do you think?'), (('Moyers, Manuel & Ernst: Motivational Interviewing Treatment Integrity manual 4.2.1 (Confront, Persuade)', 2015, 'https://casaa.unm.edu/assets/docs/miti-4_2.pdf', 'part'), ('Gordon Training: the twelve communication roadblocks (Gordon, Leader Effectiveness Training)', 2001, 'http://www.gordontraining.com/leadership/warning-communication-roadblocks-can-hazardous-relationships/', 'seen'), ('Ullman: Psychometric characteristics of the Social Reactions Questionnaire, Psych. of Women Quarterly 24', 2000, 'https://doi.org/10.1111/j.1471-6402.2000.tb00208.x', 'memory')), ('Make an appointment with a therapist.', 'Ask her to consider your feelings.', 'Try to focus on what you can change.'), ('If you like, write down what comes to mind.', 'Remember, you can stop whenever you want to.', 'Take your time.', 'Tell me as much as you like.'), (('You asked for exercises that other people use. Try to notice five things that you can see.', 'It was asked for one sentence before; a phrase rule does not know who asked.'),)),
('TIC1016', 'you-should', 'unsolicited-advice', 1, 0.6, False, ('chat', 'email'), ('{you} [{adv}|all] (should|ought to|had better|need to|have to|must|have got to|got to) [{adv}] [not] [{adv}] {talk_etc}',), {'unless_before': ('if|when|whether|until|unless|that|what|where|how|anything|everything|do|does|did|think|feel|feeling|feels|say|said|believe|why|before', '(sounds|seems|looks) like'), 'unless_after': ('about (it|this|that) (if|only)', '(an|a|your) (e-mail|email|text|message|letter|code|link|confirmation|reply|receipt|refund)'), 'unless_sentence': ('if you (want|would like|like|wish|prefer)', 'you asked', 'would it help', '(nobody|no one) (can|should|may)', '(settings|page|button|menu|password|account|form|file|app)', '(999|911|112|emergency)', 'you asked', 'your question', '(thanks|thank you) for (asking|reaching out|writing|posting|your question)', '(good|great) question', 'hope {it} helps', '(terms|licence|license|source code|administrator|admin|permission|username|server|invoice)')}, 'This tells the person what they should do.', 'A should, addressed to a person and not asked for, takes the weighing up out of their hands.', ('Would it help to hear what others have tried?', 'What would you like to do about it, if anything?'), (('Moyers, Manuel & Ernst: Motivational Interviewing Treatment Integrity manual 4.2.1 (Confront, Persuade)', 2015, 'https://casaa.unm.edu/assets/docs/miti-4_2.pdf', 'part'), ('Gordon Training: the twelve communication roadblocks (Gordon, Leader Effectiveness Training)', 2001, 'http://www.gordontraining.com/leadership/warning-communication-roadblocks-can-hazardous-relationships/', 'seen')), ('You should talk to someone about that.', 'You really need to work on your temper.'), ('You should get an e-mail within the hour.', "You don't have to talk to anyone.", 'If you want to, you can talk to your doctor.'), ()),
('TIC1017', 'suggesting-unasked', 'unsolicited-advice', 1, 0.84, True, ('chat', 'email'), ('i [also|{adv}|highly] [{would_etc}] [{adv}|also|highly|first] (suggest|recommend|encourage|advise) [that] {you_b_etc}', '(my|the best|one|another|a good|first) (advice|suggestion|recommendation|piece of advice) [for you|to you|i have|i would give|i can give] (is|would be)', 'i would (talk|see|try|tell|ask|start|find|seek|leave|go (to|see|back)|get (a|some|help|out)|look into|speak|contact|work on|consider|stop|avoid|let (him|her|them))', '(it (is|would be|might be|may be|could be)|would be) [{adv}] (best|better|wise|wiser|a good idea|a great idea|helpful|beneficial|important|healthier|useful) {for_you_to_etc}', 'you (might|may) [also|{adv}|even] want to (talk|see|try|consider|think|ask|find|look|speak|start|get|work|take|contact|seek|explore|read|reach|check|write|tell|make|focus|discuss|go)', 'you (could|can|might|may) [also|{adv}|even|always|maybe] {try_to_etc}', '{the_only_etc} (thing|way|step|idea|option|approach) [{you_can_do_etc}] <8> (is|would be|might be|may be|could be) [just] (to|for you to)', 'it is [{adv}|also|really] (important|essential|crucial|vital|critical|key|imperative) {that_you_etc}', '(seeing|talking to|speaking with|speaking to|finding|consulting|working with) (a|an|your) [{good_etc}] {therapist_etc} <3> (can|could|may|might|would|will|is)', 'what (needs to happen|you can do|i would do|might help|may help|could help) is', '{we} [also|{adv}|highly] (recommend|suggest|encourage|advise) (search*|read*|look*|check*|see*|visit*|learn*|practic*|meditat*|join*|attend*)'), {'unless_before': ('if|when|whether|would you like me to|which|how|what|do not think|not sure|before|so that|until',), 'unless_sentence': ('if you (want|would like|like|wish|prefer|are open)', 'you asked', 'would it help', 'with your permission', '(settings|browser|password|backup|page|button|menu|account|form|file|app)', '(999|911|112|emergency)', 'or not', 'in your own time', 'whenever you [would|are|is|will|have|had|has]', 'do not have to', 'tell (me|us)', 'you asked', 'your question', '(thanks|thank you) for (asking|reaching out|writing|posting|your question)', '(good|great) question', 'hope {it} helps', '(administrator|admin|inbox|licence|license|server|software|username|system)')}, 'This gives advice that nobody asked for, in a soft form.', 'In motivational interviewing advice without permission counts against the helper even when it is kind, because it can raise resistance.', ('I have an idea; would you like to hear it?', 'Would it help to hear what others have tried?'), (('Moyers, Manuel & Ernst: Motivational Interviewing Treatment Integrity manual 4.2.1 (Confront, Persuade)', 2015, 'https://casaa.unm.edu/assets/docs/miti-4_2.pdf', 'part'),), ("I'd suggest talking to your doctor.", 'My advice would be to wait.', 'You might want to see a counsellor.'), ('I can suggest something, if you want.', "I'd be glad to talk whenever you like.", 'You can talk to us in any language.'), ()),
('TIC1101', 'why-didnt-you', 'why-questions', 3, 0.85, False, ('chat', 'email', 'form', 'note'), ('(so|and|but) you (did not|never) (think|thought|bother|try|want) to (call|tell|leave|ask|say|report|run|fight|stop|check|go)', 'you (did not|never) (think|thought) to (call|tell|leave|ask|say something|report|run|fight)', 'why (do|are) you [still|{adv}|always|keep] (stay|staying|go back|going back|put up|putting up|let (him|her|it|them)|defend|defending|lie|lying|hide|hiding|allow|allowing|protect|protecting)', 'why (did|would|could|have|had|were) [not] you [not] [{adv}] {leave_b_etc}', 'why are you still (with|there|here|together|in|living|talking to|seeing|friends with|married)', 'why (did|do|have) not you <1> (go to|tell|call|report|ask|speak to|get|see|run|leave|fight|scream|say)'), {'unless_after': ('(the|a|this|our|your|that) (form|field|cart|plan|service|review|comment|page|newsletter|group|job|course|survey|box)|(the|this|our|your) <1> (blank|empty|open|open)|us a review',)}, 'This asks the person to defend what they did or did not do.', '"Why didn\'t you" asks the person to defend surviving the way they did.', ('What did you need then?', 'What has it been like for you?'), (('RAINN: Tips for talking with survivors of sexual assault', 2020, 'https://www.rainn.org/articles/tips-talking-survivors-sexual-assault', 'seen'), ('End Violence Against Women International: Start by Believing, helping a survivor', 2020, 'https://startbybelieving.org/explore-your-options1/helping-a-survivor/', 'seen'), ('University of Stirling: Supporting a survivor of sexual violence', 2020, 'https://stir.ac.uk/student-life/support-wellbeing/student-support-services/sexual-violence/supporting-a-survivor-of-sexual-and-gender-based-violence', 'seen'), ('WHO: Caring for women subjected to violence, training curriculum', 2019, 'https://www.who.int/publications/i/item/9789241517102', 'seen')), ("So you didn't think to call anyone?", "Why didn't you leave?", 'Why did you go to his house?'), ('Why did you choose the blue plan?', 'Why did you leave the form blank? No answer is fine too.'), (('Why did you stay on the free plan?', 'A question about a plan and about a partner begin alike.'),)),
('TIC1102', 'why-feel', 'why-questions', 2, 0.75, False, ('chat',), ('why (are|do|did|were|would|is it that) you [always|{adv}|still] (feel|feeling|crying|cry|upset|sad|angry|scared|afraid|anxious|depressed|nervous|acting|overreact*|shaking|mad|hurt|jealous|stressed|worried|bothered)', 'why (does|did|would|should) {it} (bother|upset|hurt|affect|scare|matter to) you', 'why so (sad|serious|glum|angry|upset|sensitive)'), {'unless_sentence': ('you (do not|need not) have to',)}, 'This asks for the reason for a feeling.', 'Asking for the reason for a feeling implies it needs one.', ('You look upset; would you like to say more?', "Whatever you're feeling is okay."), (('RAINN: Tips for talking with survivors of sexual assault', 2020, 'https://www.rainn.org/articles/tips-talking-survivors-sexual-assault', 'seen'), ('University of Stirling: Supporting a survivor of sexual violence', 2020, 'https://stir.ac.uk/student-life/support-wellbeing/student-support-services/sexual-violence/supporting-a-survivor-of-sexual-and-gender-based-violence', 'seen'), ('Nontherapeutic communication techniques (nursing study material; cf. Open RN Nursing Fundamentals)', 2021, 'https://www.open-exam-prep.com/exams/nclex-rn/psychosocial-integrity/non-therapeutic-communication', 'seen')), ('Why are you crying?', 'Why does it bother you so much?'), ('Why am I seeing this message?', "You don't have to explain why you feel upset."), ()),
('TIC1103', 'why-nonadherence', 'why-questions', 2, 0.75, False, ('chat', 'email', 'form', 'note'), ('why (did|have|do|are|were|had) [not] you [not] [{adv}|been] {take_etc}', '(what is|was) (your|the) (excuse|reason) for (not|missing|skipping|being late)'), {'unless_sentence': ('train|bus|newsletter',)}, 'This asks why care was missed, as an accusation.', '"Why" about missed care sounds like an accusation and hides the barriers.', ('What got in the way?', 'What would make it easier, if anything?'), (('Nontherapeutic communication techniques (nursing study material; cf. Open RN Nursing Fundamentals)', 2021, 'https://www.open-exam-prep.com/exams/nclex-rn/psychosocial-integrity/non-therapeutic-communication', 'seen'), ('Dickinson et al.: The use of language in diabetes care and education, Diabetes Care 40(12)', 2017, 'https://diabetesjournals.org/care/article/40/12/1790/36977/The-Use-of-Language-in-Diabetes-Care-and-Education', 'seen')), ("Why didn't you take your medication?", 'Why did you skip your session?'), ('Why did you skip the intro video?', 'What got in the way of coming?'), ()),
('TIC1104', 'how-come', 'why-questions', 2, 0.8, False, ('chat', 'email', 'form', 'note'), ('how come you (did not|never|do not|are|still|went|stayed|let|left|always|waited|have not|can not|are not|took|keep|kept)', 'how is it [possible] that you (did not|never|still|stayed|let)'), {'negation': False}, '"How come" asks the person to justify themselves.', '"How come" is a softer why with the same demand to justify.', ('What was going on for you then?', "You don't need to explain."), (('RAINN: Tips for talking with survivors of sexual assault', 2020, 'https://www.rainn.org/articles/tips-talking-survivors-sexual-assault', 'seen'), ('University of Stirling: Supporting a survivor of sexual violence', 2020, 'https://stir.ac.uk/student-life/support-wellbeing/student-support-services/sexual-violence/supporting-a-survivor-of-sexual-and-gender-based-violence', 'seen'), ('Nontherapeutic communication techniques (nursing study material; cf. Open RN Nursing Fundamentals)', 2021, 'https://www.open-exam-prep.com/exams/nclex-rn/psychosocial-integrity/non-therapeutic-communication', 'seen')), ('How come you never told anyone?', 'How come you stayed so long?'), ('How come the price changed?', 'How come it is snowing in May?'), ()),
('TIC1105', 'justify-yourself', 'why-questions', 3, 0.85, False, ('chat', 'email', 'form', 'note'), ('{we} [will] (want|need|expect|require|am owed|are owed|demand) [a|an|some] (explanation|justification|good reason) (if you|for (your|why you|not)|from you|why you)', '(^|{you} [{adv}] {must}) (explain|justify) (yourself|your (behaviou*|actions|decision|choices|feelings|absence))', 'what is your (excuse|explanation|justification)', '(give|tell) {us} (a|one) [good] reason (why|i should|not to)', 'what (made|possessed|convinced) you [to] (go|stay|trust|drink|let|wait|do (that|it|such)|want to (do|hurt|die))', '(account for|answer for) (yourself|your)'), {'unless_sentence': ('optional|survey',)}, 'This demands an explanation.', 'A demand for justification makes the helper a judge.', ("You don't owe me an explanation.", 'If you want to, tell me what mattered to you then.'), (('RAINN: Tips for talking with survivors of sexual assault', 2020, 'https://www.rainn.org/articles/tips-talking-survivors-sexual-assault', 'seen'), ('University of Stirling: Supporting a survivor of sexual violence', 2020, 'https://stir.ac.uk/student-life/support-wellbeing/student-support-services/sexual-violence/supporting-a-survivor-of-sexual-and-gender-based-violence', 'seen'), ('Nontherapeutic communication techniques (nursing study material; cf. Open RN Nursing Fundamentals)', 2021, 'https://www.open-exam-prep.com/exams/nclex-rn/psychosocial-integrity/non-therapeutic-communication', 'seen')), ('Attendance is expected, and we will want an explanation if you do not come.', 'Explain yourself.', 'What possessed you to go there?'), ('We need an explanation from the bank before the refund.', 'Please give us a reason for the return (optional).', 'What made you smile today?'), ()),
('TIC1106', 'why-now', 'why-questions', 3, 0.85, False, ('article', 'chat', 'email', 'form', 'note'), ('why (now|only now|after all this time|after all these years|wait until now|so late|come forward now)', 'why (did|are|have) {anyone} (wait*|tak*|come|tell*|say*|bring*|report*|only|speak*) <6> (now|so long|until|years|all this time|today)', 'why (did|has) it (take|taken) (you|her|him|them) so long'), {'unless_after': ('is (a|the)|might be',)}, 'This questions the timing of telling.', 'Questioning the timing of a disclosure implies a hidden motive.', ('Thank you for telling me, whenever it comes.', "There's no right time."), (('Payne, Lonsway & Fitzgerald: Illinois Rape Myth Acceptance Scale, J. Research in Personality 33', 1999, 'https://doi.org/10.1006/jrpe.1998.2238', 'seen'), ('femifesto: Use the Right Words, media reporting on sexual violence in Canada', 2015, 'https://www.bwss.org/usetherightwords/', 'seen')), ('Why are you telling me this now?', 'Why did she wait so long?'), ('Why now is a good time to plant beans.', 'You can wait as long as you like.'), ()),
('TIC1107', 'why-would-he', 'why-questions', 2, 0.7, False, ('chat', 'email', 'form', 'note'), ('why would (he|she|they|anyone|someone|your <1>|somebody) (do|hurt|hit|say|attack|rape|abuse|lie|want to (hurt|do)|make {it} up|stay|go back)', 'why (does|did|is) {they} [so] (angry|violent|mad|hit|hitting|hurt|doing {it})'), {'unless_sentence': ('(the reason|nobody|no one|not sure|we may never)',)}, 'This speculates about the motive of the one who caused the harm.', 'Speculating about motive casts doubt or centres the offender.', ('What he did was wrong.', "I'm sorry that was done to you."), (('RAINN: Tips for talking with survivors of sexual assault', 2020, 'https://www.rainn.org/articles/tips-talking-survivors-sexual-assault', 'seen'), ('University of Stirling: Supporting a survivor of sexual violence', 2020, 'https://stir.ac.uk/student-life/support-wellbeing/student-support-services/sexual-violence/supporting-a-survivor-of-sexual-and-gender-based-violence', 'seen'), ('Nontherapeutic communication techniques (nursing study material; cf. Open RN Nursing Fundamentals)', 2021, 'https://www.open-exam-prep.com/exams/nclex-rn/psychosocial-integrity/non-therapeutic-communication', 'seen')), ('Why would he do that?', 'Why would anyone hurt you?'), ('Why would they need my postcode?', 'Why would he move the desk?'), ()),
('TIC1108', 'reason-required', 'why-questions', 2, 0.65, False, ('email', 'form', 'ui'), ('(explain|state|give|provide|describe|specify|tell us) <2> (why|the reason|the reasons|reasons|your reason|your reasons) [why] you (did not|were (late|absent|unable)|have not|delayed|missed|failed|could not|deserve|waited|refused|stayed)', '(explain|state|give|provide|specify|tell us) <2> (the reason|the reasons|reasons|your reason|your reasons) for <1> (not|delay*|missing|refus*|failing|being late|lateness)', 'reason* (for|why) [your|the|you] (delay|late|lateness|absence|missed|non-attendance|refusing|refusal|not (reporting|attending|applying|coming))', 'why (do|did|should) (you|we) (need|deserve|give|help|want) (this|help|support|benefits|us|you)'), {'unless_sentence': ('optional|if you (want|like|wish)|so [that] we can (help|improve)',)}, 'This demands a reason on a form.', 'Forms that demand a reason put the person on trial before they are helped.', ('If you want, tell us what got in the way (optional).', "You don't need to give a reason."), (('Social Security Scotland: Writing for wellbeing, trauma and stress writing guide', 2025, 'https://blogs.gov.scot/digital/2025/06/18/writing-for-wellbeing-why-we-created-a-trauma-and-stress-writing-guide', 'seen'), ('Content Design London: Using trauma informed principles in content design', 2022, 'https://contentdesign.london/blog/using-trauma-informed-principles-with-content-design', 'seen')), ('Explain why you did not report earlier.', 'Reasons for your absence'), ('Reason for cancelling (optional)', 'Tell us which dates you need.'), ()),
('TIC1109', 'rhetorical-dont-you', 'why-questions', 2, 0.65, False, ('chat', 'email'), ('(do|did|would|could|should|are|is|was|can|will|have) not you [{adv}|even|ever] (think|know|see|care|want|understand|realize|realise|feel ashamed|remember|agree|ashamed|tired of|love|have any|get it|listening|learn)', '{is} not it (obvious|clear|time|your)', '(do|did) you (seriously|really|honestly|actually) (think|believe|expect)'), {'unless_before': ('why',), 'unless_sentence': ('love (the|this) (new|view|song|weather|colo*)',)}, 'This is a statement in the form of a question.', 'A negated question is a statement the person is meant to agree with.', ('What do you think?', 'How do you see it?'), (('RAINN: Tips for talking with survivors of sexual assault', 2020, 'https://www.rainn.org/articles/tips-talking-survivors-sexual-assault', 'seen'), ('University of Stirling: Supporting a survivor of sexual violence', 2020, 'https://stir.ac.uk/student-life/support-wellbeing/student-support-services/sexual-violence/supporting-a-survivor-of-sexual-and-gender-based-violence', 'seen'), ('Nontherapeutic communication techniques (nursing study material; cf. Open RN Nursing Fundamentals)', 2021, 'https://www.open-exam-prep.com/exams/nclex-rn/psychosocial-integrity/non-therapeutic-communication', 'seen')), ("Don't you think you should leave?", "Did you really think he'd change?"), ("Do you think you'd like a call?", "Don't you love the new colours?"), ()),
('TIC1110', 'why-do-that', 'why-questions', 2, 0.8, False, ('chat', 'email', 'form', 'note'), ('why (did|would|do|are) you [{adv}|even|ever] (do|doing|done|say|saying|said|act*|behav*) (that|this|it|such|so|like {it}|something)', "why (on earth|in the world|the hell|in god's name|would you even)", 'what (did|were) you (think|expect*|thinking) (would|was going to|to) happen', 'what were you thinking (of doing|going|when|letting)'), {}, 'This asks why someone acted as they did, and sounds like blame.', '"Why did you do that" is heard as blame even when meant as interest.', ('What was happening just before?', 'What were you hoping for?'), (('RAINN: Tips for talking with survivors of sexual assault', 2020, 'https://www.rainn.org/articles/tips-talking-survivors-sexual-assault', 'seen'), ('University of Stirling: Supporting a survivor of sexual violence', 2020, 'https://stir.ac.uk/student-life/support-wellbeing/student-support-services/sexual-violence/supporting-a-survivor-of-sexual-and-gender-based-violence', 'seen'), ('Nontherapeutic communication techniques (nursing study material; cf. Open RN Nursing Fundamentals)', 2021, 'https://www.open-exam-prep.com/exams/nclex-rn/psychosocial-integrity/non-therapeutic-communication', 'seen')), ('Why would you do that?', 'What did you think would happen?'), ('What did you think of the workshop?', 'Why did you pick this colour?'), ()),
('TIC1201', 'rather-pay-full', 'confirm-shaming', 3, 0.93, True, ('email', 'ui'), ('i [will|would|do|just|still|{adv}] {rather_etc} [to|not to|just] (pay|paying|spend|spending|waste|wasting) [the] {full_etc}', '(pay|paying) (full|more|retail) (price|later|for (it|shoes|this))', 'i (will|would) [just|still] (shop|buy|order) without (a|my|any|the) (discount|coupon|offer|deal)'), {'negation': False, 'unless_before': ('how to avoid',), 'unless_sentence': ('by (bank|card|invoice)',)}, "The decline button says something foolish in the person's name.", "The decline label puts a foolish sentence in the person's mouth.", ('No thanks', 'Continue without the discount code'), (('Brignull: Deceptive patterns, confirmshaming', 2023, 'https://www.deceptive.design/types/confirmshaming', 'seen'), ('Mathur et al.: Dark Patterns at Scale, CSCW (with data set of pattern strings)', 2019, 'https://github.com/aruneshmathur/dark-patterns', 'seen'), ('EDPB Guidelines 03/2022 on deceptive design patterns v2.0 (stirring / emotional steering, hindering)', 2023, 'https://www.edpb.europa.eu/our-work-tools/our-documents/guidelines/guidelines-032022-deceptive-design-patterns-social-media_en', 'seen')), ("No thanks, I'd rather pay full price.", 'Nah, I like paying full price'), ("I'd rather pay by bank transfer", 'No thanks'), ()),
('TIC1202', 'dont-want-savings', 'confirm-shaming', 3, 0.94, True, ('email', 'ui'), ('i (do not|would rather not|would prefer not to|hate|dislike|despise|can not stand|am not interested in|do not need) [to] [like|want|need|care for|care about|feel] <3> {save_etc}', '(no|nah|nope|no thanks|no thank you) / (free stuff|saving money|discounts) (is not|are not) (for me|my thing)', 'i do not (need|want|deserve) (protection|security|safety|help|support|savings|success|results|a better|better|to be (safe|healthy|happy))'), {'negation': False, 'unless_after': ('e-mails|emails|by post',), 'unless_sentence': ('marketing|newsletter|do not want [any] (marketing|offers by)',)}, 'The decline button says that the person dislikes money or gifts.', 'Making refusal sound like disliking money or gifts is emotional steering.', ('No thanks', 'Not for me'), (('Brignull: Deceptive patterns, confirmshaming', 2023, 'https://www.deceptive.design/types/confirmshaming', 'seen'), ('Mathur et al.: Dark Patterns at Scale, CSCW (with data set of pattern strings)', 2019, 'https://github.com/aruneshmathur/dark-patterns', 'seen'), ('EDPB Guidelines 03/2022 on deceptive design patterns v2.0 (stirring / emotional steering, hindering)', 2023, 'https://www.edpb.europa.eu/our-work-tools/our-documents/guidelines/guidelines-032022-deceptive-design-patterns-social-media_en', 'seen')), ("No thanks, I don't like saving money.", "I don't feel lucky"), ("I don't want marketing e-mails", 'No, skip this offer'), ()),
('TIC1203', 'dont-care-about', 'confirm-shaming', 3, 0.9, False, ('email', 'ui'), ('(no|no thanks|no thank you|nah|nope|skip) / i (do not|will not|would not) (care (about|for|if)|mind (losing|missing|being)|want to (be|feel|get|stay|protect|save|improve|grow|heal|learn|help|support|succeed|look|live|sleep|know|make|see)|deserve|believe in|like (being|feeling|myself|looking)|love (my|being))', 'i do not (care about|want to protect|want to help|want to save|want to be) <2> (health|safety|family|kids|children|planet|future|privacy|people|animals|survivors|heart|skin|world|item|home|women|myself|alive|better|healthy|happy|safe)'), {'negation': False, 'unless_sentence': ('if',)}, 'The decline button says that the person does not care.', 'The label forces a hurtful self-statement in exchange for saying no.', ('No thanks', 'Not now'), (('Brignull: Deceptive patterns, confirmshaming', 2023, 'https://www.deceptive.design/types/confirmshaming', 'seen'), ('Mathur et al.: Dark Patterns at Scale, CSCW (with data set of pattern strings)', 2019, 'https://github.com/aruneshmathur/dark-patterns', 'seen'), ('EDPB Guidelines 03/2022 on deceptive design patterns v2.0 (stirring / emotional steering, hindering)', 2023, 'https://www.edpb.europa.eu/our-work-tools/our-documents/guidelines/guidelines-032022-deceptive-design-patterns-social-media_en', 'seen')), ("No, I don't want to stay alive.", "No thanks, I don't care about my safety"), ('No thanks, not today', 'You can decline and still get help.'), ()),
('TIC1204', 'prefer-bad-state', 'confirm-shaming', 3, 0.9, False, ('email', 'ui'), ('(no|no thanks|no thank you|nah|nope|skip) / i (prefer|like|love|enjoy|choose|want|am (fine|ok|okay|happy|good|cool)|would rather|will (keep|stay|continue|just|risk)|will) [to|with|being|just] <2> {suffer_etc}', '^ (i would rather|i would sooner|i prefer to|i prefer|i like|i love|i enjoy|i hate|i want to|i will|i choose to|keep me|leave me|let me) (stay|staying|be|being|remain|remaining|keep|feel|feeling|live|living|get|sleep) <2> {stress_etc}', '^ (keep|leave) me (in the dark|behind|out|unprotected|alone and|stressed|guessing)', '^ (no|no thanks|no thank you|nah|nope|skip) / i (enjoy|like|love|prefer|hate|am happy) (being|feeling|to be|staying) <1> {tired_etc}', '^ i (will|would) pass on (a|my|the|this|being) <2> (better|health*|happi*|future|savings|offer|chance|opportunity|discount|life)'), {'negation': False}, 'The decline button says that the person chooses a bad state.', 'The refusal option describes the person as choosing misery.', ('No thanks', 'Maybe another time'), (('Brignull: Deceptive patterns, confirmshaming', 2023, 'https://www.deceptive.design/types/confirmshaming', 'seen'), ('Mathur et al.: Dark Patterns at Scale, CSCW (with data set of pattern strings)', 2019, 'https://github.com/aruneshmathur/dark-patterns', 'seen'), ('EDPB Guidelines 03/2022 on deceptive design patterns v2.0 (stirring / emotional steering, hindering)', 2023, 'https://www.edpb.europa.eu/our-work-tools/our-documents/guidelines/guidelines-032022-deceptive-design-patterns-social-media_en', 'seen')), ('No thanks, I prefer being clueless.', "No, I'd rather do it the hard way", "I'd rather stay exhausted."), ('No thanks, I prefer the free plan', "No, I'll do this myself"), ()),
('TIC1205', 'ill-miss-out', 'confirm-shaming', 3, 0.85, False, ('email', 'ui'), ('i (will|would rather|am (ok|okay|fine|happy) [with]|do not mind|want to|prefer to|choose to|like) [just|{adv}] (miss|missing) out', 'i (will|would rather) (regret|risk|take my chances|take the risk|gamble|be the last|save money another|let this|skip this (amazing|super|great)|pass on (saving|my|this (amazing|great)))', 'i would rather not (win|save|know|be|grow|get)', '(let me|go ahead and let me) (miss|lose|regret)'), {'negation': False}, 'The decline button says that the person accepts a loss.', 'Refusal is scripted as a loss the person admits to.', ('No thanks', 'Close'), (('Brignull: Deceptive patterns, confirmshaming', 2023, 'https://www.deceptive.design/types/confirmshaming', 'seen'), ('Mathur et al.: Dark Patterns at Scale, CSCW (with data set of pattern strings)', 2019, 'https://github.com/aruneshmathur/dark-patterns', 'seen'), ('EDPB Guidelines 03/2022 on deceptive design patterns v2.0 (stirring / emotional steering, hindering)', 2023, 'https://www.edpb.europa.eu/our-work-tools/our-documents/guidelines/guidelines-032022-deceptive-design-patterns-social-media_en', 'seen')), ("I don't mind missing out", "I'll take my chances"), ("Join any time; you won't miss anything.", 'No thanks, close this'), ()),
('TIC1206', 'self-put-down', 'confirm-shaming', 3, 0.9, False, ('email', 'ui'), ('(no|no thanks|no thank you|nah|nope|not now|skip|maybe later) / i (am|will be|guess i am) [a|an|too|such a|not|happy being] <1> {quitter_etc}', '(no|skip) / i (give up|quit|am giving up|do not have what it takes|can not handle)', 'i (like|love|prefer|want) to make bad (choices|decisions)'), {'negation': False}, 'The decline button insults the person in their own name.', 'The label makes the person insult themselves to proceed.', ('No thanks', 'Skip'), (('Brignull: Deceptive patterns, confirmshaming', 2023, 'https://www.deceptive.design/types/confirmshaming', 'seen'), ('Mathur et al.: Dark Patterns at Scale, CSCW (with data set of pattern strings)', 2019, 'https://github.com/aruneshmathur/dark-patterns', 'seen'), ('EDPB Guidelines 03/2022 on deceptive design patterns v2.0 (stirring / emotional steering, hindering)', 2023, 'https://www.edpb.europa.eu/our-work-tools/our-documents/guidelines/guidelines-032022-deceptive-design-patterns-social-media_en', 'seen')), ("No thanks, I'm lazy.", "Not now, I'm a quitter"), ("No thanks, I'm all set", 'Not now'), ()),
('TIC1207', 'emotional-object', 'confirm-shaming', 2, 0.85, False, ('email', 'ui'), ('(no|no thanks|yes) / (let|make|leave) <3> (die|starve|suffer|cry|wait|hungry|cold|alone|homeless|go hungry)', '(no|no thanks|nah) / i (hate|dislike|do not like|do not love|am against) <2> (puppies|kittens|animals|children|fun|joy|happiness|love|people|nature|trees|life|good)', '(no|skip) / (i am heartless|i do not have a heart|i have no heart|who cares)'), {'negation': False}, 'The decline button ties a no to cruelty.', 'Tying refusal to cruelty is coercive.', ('Not today', 'No thanks'), (('Brignull: Deceptive patterns, confirmshaming', 2023, 'https://www.deceptive.design/types/confirmshaming', 'seen'), ('Mathur et al.: Dark Patterns at Scale, CSCW (with data set of pattern strings)', 2019, 'https://github.com/aruneshmathur/dark-patterns', 'seen'), ('EDPB Guidelines 03/2022 on deceptive design patterns v2.0 (stirring / emotional steering, hindering)', 2023, 'https://www.edpb.europa.eu/our-work-tools/our-documents/guidelines/guidelines-032022-deceptive-design-patterns-social-media_en', 'seen')), ('No, I hate puppies', 'No, let the children starve'), ('No thanks, I gave already', 'No, choose another charity'), ()),
('TIC1208', 'lose-if-decline', 'confirm-shaming', 2, 0.75, False, ('email', 'ui'), ('(cancel|unsubscribe|delete|remove|leave|opt out|decline|skip|no) (and|, and|, i will) <1> (lose|losing|miss|give up|forfeit|stop (caring|helping|saving|supporting|growing)|forget|waste)', 'i (understand|accept|agree|know|acknowledge) [that] i (will|am going to|may) [{adv}] (lose|miss|forfeit|no longer (get|have|be)|regret|give up|be (missing|less|unprotected))', '(yes|no) / i want to (lose|give up|miss|waste|throw away)'), {'unless_sentence': ('until|keep access',)}, 'The decline button names a loss as the price of leaving.', 'Loss wording on the exit button punishes the choice to leave.', ('Cancel subscription', 'Unsubscribe'), (('Brignull: Deceptive patterns, confirmshaming', 2023, 'https://www.deceptive.design/types/confirmshaming', 'seen'), ('Mathur et al.: Dark Patterns at Scale, CSCW (with data set of pattern strings)', 2019, 'https://github.com/aruneshmathur/dark-patterns', 'seen'), ('EDPB Guidelines 03/2022 on deceptive design patterns v2.0 (stirring / emotional steering, hindering)', 2023, 'https://www.edpb.europa.eu/our-work-tools/our-documents/guidelines/guidelines-032022-deceptive-design-patterns-social-media_en', 'seen')), ('Cancel and lose my benefits', 'I understand I will miss important news'), ('Cancel subscription', 'You keep access until 3 May.'), ()),
('TIC1209', 'smart-people-choose', 'confirm-shaming', 2, 0.75, False, ('chat', 'email', 'ui'), ('(smart|savvy|wise|responsible|caring|good|serious|successful|real) (people|shoppers|parents|customers|users|moms|mums|friends|patients|investors) (choose|know|never|always|protect|say yes|use|do not|would|opt|agree|share)', '(do not be|are you) (the only one|that (person|guy|friend)|a (loser|fool|quitter)|the last (one|to know)) (who|not|without|$)', '(join|unlike) [the] (smart|responsible|caring|most|other) (people|parents|shoppers|users)'), {'unless_sentence': ('must sign',)}, 'This says that good or clever people say yes.', 'It implies that declining shows a bad character.', ('Choose what fits you.', 'Yes / No'), (('Brignull: Deceptive patterns, confirmshaming', 2023, 'https://www.deceptive.design/types/confirmshaming', 'seen'), ('Mathur et al.: Dark Patterns at Scale, CSCW (with data set of pattern strings)', 2019, 'https://github.com/aruneshmathur/dark-patterns', 'seen'), ('EDPB Guidelines 03/2022 on deceptive design patterns v2.0 (stirring / emotional steering, hindering)', 2023, 'https://www.edpb.europa.eu/our-work-tools/our-documents/guidelines/guidelines-032022-deceptive-design-patterns-social-media_en', 'seen')), ('Smart parents choose full protection.', "Don't be the only one without it."), ('Parents choose the language of the letter.', 'Most parcels arrive by noon.'), ()),
('TIC1210', 'degraded-reject', 'confirm-shaming', 2, 0.7, False, ('email', 'ui'), ('(reject|decline|refuse|no|continue|proceed) (and|§|with) <2> (worse|limited|reduced|irrelevant|random|boring|poor|inferior|basic|restricted|slower|less) (experience|service|content|version|support|ads)', '(continue|proceed|stay|go|remain|skip) <2> (unprotected|without protection|at (my|your) own risk|unsafe*|at risk|uninsured|vulnerable|unsecured)', '(accept|agree|allow) [all|cookies|tracking] (and|to|for) (support us|help us|a better|the best|help (survivors|children|people)|make a difference|continue for free)'), {'negation': False}, 'This words one of two options as inferior.', 'Wording one option as inferior steers consent.', ('Reject all', 'Accept all'), (('EDPB Guidelines 03/2022 on deceptive design patterns v2.0 (stirring / emotional steering, hindering)', 2023, 'https://www.edpb.europa.eu/our-work-tools/our-documents/guidelines/guidelines-032022-deceptive-design-patterns-social-media_en', 'seen'), ('Gray et al.: The Dark (Patterns) Side of UX Design (nagging, obstruction, toying with emotion, forced action)', 2018, 'https://doi.org/10.1145/3173574.3174108', 'seen')), ('Continue with a limited experience', 'Stay unprotected'), ('Reject all cookies', 'Continue without saving'), ()),
('TIC1212', 'personal-stake-yes', 'confirm-shaming', 1, 0.45, False, ('email', 'ui'), ('^ (yes|yes please|yeah|sure) / i (want|love|care|deserve|choose|am ready) [to|about] <4> (save|better|healthy|healthier|protect*|success*|happy|happier|free|smart|help (children|survivors|animals|families|others)|live|heal|change|grow|great|my (health|family|future|kids))',), {}, 'The accept button makes a plain no look like self-harm.', 'An inflated yes makes the plain no look like self-harm.', ('Yes, sign me up', 'Yes'), (('Brignull: Deceptive patterns, confirmshaming', 2023, 'https://www.deceptive.design/types/confirmshaming', 'seen'), ('Mathur et al.: Dark Patterns at Scale, CSCW (with data set of pattern strings)', 2019, 'https://github.com/aruneshmathur/dark-patterns', 'seen'), ('EDPB Guidelines 03/2022 on deceptive design patterns v2.0 (stirring / emotional steering, hindering)', 2023, 'https://www.edpb.europa.eu/our-work-tools/our-documents/guidelines/guidelines-032022-deceptive-design-patterns-social-media_en', 'seen')), ('Yes, I want to save money!', 'Yes, I care about my family'), ('Yes, sign me up', 'Yes, send the summary'), ()),
('TIC1213', 'sad-decline', 'confirm-shaming', 2, 0.8, False, ('email', 'ui'), ('(no|no thanks) / (break|broken|ruin|make|leave) (your|our|my|the) (heart|day|mood|team sad)', '(click|tap|press) [here] (if|to) [you] (hate|do not care|want to (miss|lose|make us sad)|let us down|break our)', '(i am|i will be) (a|the) (grinch|monster|bad person|villain|party pooper|killjoy|spoilsport)'), {'negation': False}, 'The decline button speaks of sadness or wickedness.', 'Sadness on the decline button uses guilt to change the answer.', ('No thanks', 'Close'), (('Brignull: Deceptive patterns, confirmshaming', 2023, 'https://www.deceptive.design/types/confirmshaming', 'seen'), ('Mathur et al.: Dark Patterns at Scale, CSCW (with data set of pattern strings)', 2019, 'https://github.com/aruneshmathur/dark-patterns', 'seen'), ('EDPB Guidelines 03/2022 on deceptive design patterns v2.0 (stirring / emotional steering, hindering)', 2023, 'https://www.edpb.europa.eu/our-work-tools/our-documents/guidelines/guidelines-032022-deceptive-design-patterns-social-media_en', 'seen')), ('No thanks, break our heart', 'Click here if you hate fun'), ('Click here if you want large print', 'No thanks, close'), ()),
('TIC1214', 'decline-with-i-statement', 'confirm-shaming', 1, 0.95, True, ('email', 'ui'), ('^ (no|nah|nope|no thanks|no thank you) § i (will|would|have|am|do|did|like|love|prefer|want|hate|already|definitely|just|can|got|guess|need|think)', '^ (no thanks|no thank you|nah|nope) § my <3> (is|are) [already|just|{adv}] (fine|perfect|good|great|not important|not worth|worthless|ok|okay|flawless|amazing)', '^ (no thanks|no thank you|nah|nope) / (i am|i would) <1> (rather|fine|good|happy|okay|ok|cool) (with|being|not|paying|staying|having|missing|living|without) <2> {high_etc}'), {'negation': False, 'unless_after': ('to (link|make|change|add|edit|use|go|choose|upload|review|keep|see|speak|talk|continue|start|enter|correct|update|do|wait|think|ask|stay|skip|finish|decide|try|come back|answer|read|send|save|sign in|log in)', '(not interested|pay by|bank|all set|good for now|done|do it later|do this myself|gave already|donate*|an account|have one|a member|decide later|the (free|basic)|large|finish later)'), 'unless_sentence': ('(the|a) free plan',)}, "The decline button adds a sentence in the person's name to a plain no.", "A decline label that adds a first-person sentence puts words in the person's mouth; experts code nearly all of these as confirmshaming.", ('No thanks', 'Not now'), (('Brignull: Deceptive patterns, confirmshaming', 2023, 'https://www.deceptive.design/types/confirmshaming', 'seen'), ('Mathur et al.: Dark Patterns at Scale, CSCW (with data set of pattern strings)', 2019, 'https://github.com/aruneshmathur/dark-patterns', 'seen'), ('EDPB Guidelines 03/2022 on deceptive design patterns v2.0 (stirring / emotional steering, hindering)', 2023, 'https://www.edpb.europa.eu/our-work-tools/our-documents/guidelines/guidelines-032022-deceptive-design-patterns-social-media_en', 'seen')), ('No thanks, I definitely measured correctly', "No thanks, I've got too much cool stuff!", 'No thanks, my health is fine as it is'), ("No thanks, I'm all set", 'No, I already have an account'), (('No thanks, I will do it by phone.', 'A neutral reason and a shaming one are both sentences in the first person.'),)),
('TIC1301', 'act-now', 'urgency-pressure', 2, 0.75, False, ('chat', 'email', 'ui'), ('act (now|fast|quickly|today|immediately)', '(join|sign up|subscribe|donate|decide|upgrade|register|enrol|enroll|claim|buy|order|book|answer|apply) (now|today) (before|or (lose|miss|regret|else)|while (you|there|it)|to avoid (losing|missing))', '(do not|never) (hesitate|delay|wait) (another|any longer|until|too|a (moment|minute|second)|$)', 'what are you waiting for', '(this|the|our) (offer|deal|price|sale|chance|discount) (will not|does not|can not) last'), {'negation': False, 'unless_after': ('(to|if you) (contact|ask|call|write)',), 'unless_sentence': ('later',)}, 'This presses for speed.', 'Speed pressure takes away time to think, which people under stress need more of.', ('Take your time; this page stays open.', 'You can decide later.'), (('Mathur et al.: Dark Patterns at Scale, CSCW (with data set of pattern strings)', 2019, 'https://github.com/aruneshmathur/dark-patterns', 'seen'), ('Gray et al.: The Dark (Patterns) Side of UX Design (nagging, obstruction, toying with emotion, forced action)', 2018, 'https://doi.org/10.1145/3173574.3174108', 'seen'), ('FTC staff report: Bringing Dark Patterns to Light', 2022, 'https://www.ftc.gov/reports/bringing-dark-patterns-light', 'seen')), ('Act now!', 'Sign up today before you regret it.'), ('Book now or later; your place is held for seven days.', "Don't hesitate to contact us."), (('Act now, the frost comes tonight.', 'A true reason for hurry uses the same words as a false one.'),)),
('TIC1302', 'last-chance', 'urgency-pressure', 2, 0.7, False, ('chat', 'email', 'ui'), ('(last|final|one last|your only|the only) (chance|opportunity|shot)', '(final|last) (warning|hours|call for)', '(now or never|once in a lifetime|before it is too late|it is almost too late)', '{it} is (your|the) (last|final|only) (chance|opportunity|offer|warning|notice)'), {'unless_before': ('not',), 'unless_sentence': ('train|boarding|flight|session in the current',)}, 'This presents a moment as the only one.', 'Wording of this kind threatens a loss to force a decision.', ('You can come back to this whenever you like.', 'Applications close on 3 May; if you miss it, call us.'), (('Mathur et al.: Dark Patterns at Scale, CSCW (with data set of pattern strings)', 2019, 'https://github.com/aruneshmathur/dark-patterns', 'seen'), ('Gray et al.: The Dark (Patterns) Side of UX Design (nagging, obstruction, toying with emotion, forced action)', 2018, 'https://doi.org/10.1145/3173574.3174108', 'seen'), ('FTC staff report: Bringing Dark Patterns to Light', 2022, 'https://www.ftc.gov/reports/bringing-dark-patterns-light', 'seen')), ('Last chance to get support!', "It's now or never."), ('The last train leaves at 23:10.', 'This is not your only chance to talk to us.'), ()),
('TIC1303', 'hurry', 'urgency-pressure', 3, 0.8, False, ('chat', 'email', 'ui'), ('^ (hurry|hurry up|quick|quickly|make it quick|faster|speed up|chop chop|come on|today please) ($|§|up|before|while)', '(time is (running out|short|ticking)|you are running out of time|the clock is ticking|clock is ticking)', '(you do not|we do not|i do not) have [{adv}] (much|a lot of|all|any|the whole) (time|day)', '{we} have not got (all day|time for)', "(stop|quit) (stalling|procrastinating|putting {it} off|wasting (time|my time|our time|everyone's))"), {'negation': False, 'unless_sentence': ('game|race|bus',)}, 'This hurries the person.', 'Hurrying someone in distress mirrors being overpowered and worsens decisions.', ('No rush.', 'Would more time help?'), (('Mathur et al.: Dark Patterns at Scale, CSCW (with data set of pattern strings)', 2019, 'https://github.com/aruneshmathur/dark-patterns', 'seen'), ('Gray et al.: The Dark (Patterns) Side of UX Design (nagging, obstruction, toying with emotion, forced action)', 2018, 'https://doi.org/10.1145/3173574.3174108', 'seen'), ('FTC staff report: Bringing Dark Patterns to Light', 2022, 'https://www.ftc.gov/reports/bringing-dark-patterns-light', 'seen')), ('Hurry up!', "You don't have much time."), ("There's no need to hurry.", 'Hurry the hedgehog is the mascot.'), ()),
('TIC1304', 'decide-now', 'urgency-pressure', 3, 0.8, False, ('chat', 'email', 'ui'), ('(decide|choose|make (up your mind|a decision|your decision|a choice)|tell me|answer {us}|say yes|commit|agree|sign) [{adv}] (now|right now|today|immediately|right away|this (instant|second|minute)|on the spot|here and now)', '{we} need (an|your|a) (answer|decision|response|reply|signature|yes) (now|today|right|immediately|by (tonight|today)|asap|straight)', '{anyone} [{adv}] {must} (decide|choose|make (a|your)) <2> (now|today|quickly|fast|soon|right away|immediately)'), {'unless_sentence': ('would you like|later', 'danger|emergency')}, 'This asks for a decision on the spot.', 'A forced instant decision is not a free one.', ('You can decide another day.', 'Would you like more time?'), (('Mathur et al.: Dark Patterns at Scale, CSCW (with data set of pattern strings)', 2019, 'https://github.com/aruneshmathur/dark-patterns', 'seen'), ('Gray et al.: The Dark (Patterns) Side of UX Design (nagging, obstruction, toying with emotion, forced action)', 2018, 'https://doi.org/10.1145/3173574.3174108', 'seen'), ('FTC staff report: Bringing Dark Patterns to Light', 2022, 'https://www.ftc.gov/reports/bringing-dark-patterns-light', 'seen')), ('You have to decide right now.', 'I need an answer today.'), ("You don't have to decide now.", 'Choose a day that suits you.'), ()),
('TIC1305', 'reply-immediately', 'urgency-pressure', 2, 0.6, False, ('chat', 'email', 'form', 'ui'), ('(respond|reply|answer|confirm|complete|sign|pay|act|comply|attend) <4> (immediately|at once|right now|right away|without delay|asap|as soon as possible|urgently|this instant|straight away|without fail)', '(call|contact|return) [us|me|back|it|them|(the|this|your|our) <2>] (immediately|at once|right now|right away|without delay|asap|as soon as possible|urgently|this instant|straight away|without fail)', '(urgent|immediate) (action|response|attention|reply|payment) [is] (required|needed|necessary)', '^ (urgent|action required|final notice|second notice|attention required|response required|immediate attention) § (action|response|reply|you|your|we|this|please|final|last|act|pay|call)', '^ (action required|final notice|response required) $', '(failure|failing) to (reply|respond|act|answer) <3> (immediately|promptly|within)'), {'unless_sentence': ('did not|administrator|security|unauthori*|danger|emergency|911|999|112|overdose|bleeding|suicid*|life threatening|at risk|gas|fire|if you (are|feel) unsafe', '(help|hotline|hospital|doctor|ambulance|police)')}, 'This sounds an alarm where none is explained.', 'Urgent tone in letters triggers fear and avoidance, and fewer people reply.', ("Please reply by 3 May. If that's difficult, tell us and we'll help.", 'Reply whenever suits you.'), (('Social Security Scotland: Writing for wellbeing, trauma and stress writing guide', 2025, 'https://blogs.gov.scot/digital/2025/06/18/writing-for-wellbeing-why-we-created-a-trauma-and-stress-writing-guide', 'seen'), ('Content Design London: Using trauma informed principles in content design', 2022, 'https://contentdesign.london/blog/using-trauma-informed-principles-with-content-design', 'seen')), ('You must reply immediately.', 'URGENT: action required', 'Return your form without delay.'), ('If a call would block, return false immediately.', "If you're in danger now, call the emergency number right away.", 'Reply whenever it suits you.'), ()),
('TIC1306', 'scarcity', 'urgency-pressure', 2, 0.7, False, ('email', 'ui'), ('only # <1> (left|remaining|available|spots|places|seats|rooms) (left|in stock|at this|$|remaining|available|today)', '(almost|nearly) (sold out|all gone|fully booked)', '(selling|going|sells|filling|go|sell) [out|up] (fast|quick|quickly)', '(in|very|extremely|high) high-demand', '(limited (time|spots|places|stock|quantit*|availability|offer|slots|number of (places|spots)))', '(while (stocks|supplies|places) last|once (it is|they are) gone|spots are (filling|limited|going)|places are (filling|limited|going))'), {'unless_sentence': ('question*|page|step*|minute*|characters|waiting list|tickets in your basket',)}, 'This uses scarcity as pressure.', 'Scarcity cues create fear of loss, often about help itself.', ('There are 4 places per group and a waiting list.', "If this group is full, we'll offer another."), (('Mathur et al.: Dark Patterns at Scale, CSCW (with data set of pattern strings)', 2019, 'https://github.com/aruneshmathur/dark-patterns', 'seen'), ('Gray et al.: The Dark (Patterns) Side of UX Design (nagging, obstruction, toying with emotion, forced action)', 2018, 'https://doi.org/10.1145/3173574.3174108', 'seen'), ('FTC staff report: Bringing Dark Patterns to Light', 2022, 'https://www.ftc.gov/reports/bringing-dark-patterns-light', 'seen')), ('Only 2 spots left!', 'Places are filling fast.'), ('Only 2 questions left.', 'There are four places in each group, and a waiting list.'), ()),
('TIC1307', 'countdown', 'urgency-pressure', 2, 0.65, False, ('email', 'ui'), ('(offer|sale|deal|discount|price|cart|reservation|code|bonus) <2> (ends|expires|expiring|is ending|will expire|reserved for|closes|ends in|gone) (in|soon|today|tonight|at|on|#|tomorrow)', '(ends|expires|expiring|closing|closes) (soon|tonight|in #|at midnight|today)', '# (minutes|hours|seconds|days) (left|remaining|to go) (to|before|$|until)', '(you have|just|only) # (minutes|seconds|hours) [left] to (decide|answer|respond|claim|accept|choose)'), {'unless_sentence': ('video|timer|battery|extend|more time|train|session|log* out|lease|subscription period|(poll|survey|song|track)',)}, 'This uses a countdown as pressure.', 'Countdowns put the body into threat mode.', ('The form can be saved for 30 days.', 'You can ask for more time.'), (('Mathur et al.: Dark Patterns at Scale, CSCW (with data set of pattern strings)', 2019, 'https://github.com/aruneshmathur/dark-patterns', 'seen'), ('Gray et al.: The Dark (Patterns) Side of UX Design (nagging, obstruction, toying with emotion, forced action)', 2018, 'https://doi.org/10.1145/3173574.3174108', 'seen'), ('FTC staff report: Bringing Dark Patterns to Light', 2022, 'https://www.ftc.gov/reports/bringing-dark-patterns-light', 'seen')), ('Offer ends in 10 minutes!', 'You have 60 seconds to decide.'), ('This page signs out after 20 minutes; you can extend it.', 'The video has 3 minutes left.'), ()),
('TIC1308', 'crowd-pressure', 'urgency-pressure', 2, 0.65, False, ('chat', 'email', 'ui'), ('# (people|others|customers|users|women|members|survivors|travellers|travelers|patients) (are|have) [{adv}|already] (looking|viewing|watching|bought|booked|added|signed|joined|answered|shared|told|done|purchased)', '(everyone|everybody) [else] (is|has|have) [already|now|{adv}] (joined|doing {it}|signed|done (it|this|their)|bought|sharing|answered|shared|told|finished)', '(do not|you do not want to) (be|get) (left (out|behind)|the last|the only one)', '(most|# percent|nearly all|almost all) [of] [our|other|the] {people_etc} [have] [already] {share_etc}'), {'negation': False, 'unless_sentence': ('choose not|skip|prefer not',)}, 'This uses what others do as pressure.', 'Social proof pressures people to follow, including into disclosure.', ('Some people answer this and some skip it.', "It's up to you."), (('Mathur et al.: Dark Patterns at Scale, CSCW (with data set of pattern strings)', 2019, 'https://github.com/aruneshmathur/dark-patterns', 'seen'), ('Gray et al.: The Dark (Patterns) Side of UX Design (nagging, obstruction, toying with emotion, forced action)', 2018, 'https://doi.org/10.1145/3173574.3174108', 'seen'), ('FTC staff report: Bringing Dark Patterns to Light', 2022, 'https://www.ftc.gov/reports/bringing-dark-patterns-light', 'seen')), ('Most survivors have already shared their story.', '17 people are looking at this right now.'), ('Many people choose not to answer this.', 'Twelve people can join the call.'), ()),
('TIC1309', 'nagging-reminder', 'urgency-pressure', 2, 0.6, False, ('email', 'ui'), ('(you still have not|you have not|you have yet to|you have still not) (finished|completed|answered|replied|responded|told us|shared|signed|set up|verified|subscribed|upgraded|filled|confirmed|joined|paid)', '{we} (have not heard (from you|back)|noticed you have not|see you have not|are still waiting|am still waiting|have been waiting|keep waiting)', '[this is] (your|our|the) (second|third|fourth|final|last|#) (reminder|notice|attempt|request|e-mail|email|warning)', '(third|second|final) (reminder|notice|request|attempt)', 'as (previously|already|repeatedly) (requested|advised|told|mentioned|stated|informed|discussed)', 'per my (last|previous) (e-mail|email|message|note)', '{we} [have] (repeatedly|already|now) (asked|told|reminded|written to|contacted|tried)'), {'negation': False, 'unless_before': ('if|when',), 'unless_sentence': ('nothing will be lost|save*|no rush|waiting for (parts|delivery|the)', '(gentle|for a while|if you)')}, 'This counts what the person has not done yet.', 'Repeated reminders that count failures shame people who cannot respond yet.', ('You can finish this later; nothing is lost.', 'Is there a better way or time to reach you?'), (('Gray et al.: The Dark (Patterns) Side of UX Design (nagging, obstruction, toying with emotion, forced action)', 2018, 'https://doi.org/10.1145/3173574.3174108', 'seen'), ('Social Security Scotland: Writing for wellbeing, trauma and stress writing guide', 2025, 'https://blogs.gov.scot/digital/2025/06/18/writing-for-wellbeing-why-we-created-a-trauma-and-stress-writing-guide', 'seen')), ("You still haven't completed your form.", 'This is our third reminder.'), ('You can finish this later; nothing will be lost.', 'We wrote on 3 May to offer a call.'), ()),
('TIC1310', 'streak-loss', 'urgency-pressure', 2, 0.7, False, ('email', 'ui'), ('^ (do not|you will|you are about to|about to|you do not want to) (break|lose) (your|the) (streak|rewards|momentum|level|badges|status)', '[your] streak (is|will be|ends|at|freeze|lost|broken)', '(keep|save|protect|restore) your streak', '(you missed|missed) (a day|yesterday|your (goal|check-in|session|target))', 'your <2> (misses you|is waiting for you|is sad|is disappointed|feels lonely)'), {'unless_after': ('to',), 'unless_sentence': ('(that is|it is) (okay|fine|ok)|no problem|nothing is lost',)}, 'This makes a missed day a loss.', 'Streak pressure turns care into an obligation and a lapse into a failure.', ('Welcome back, whenever you like.', 'Your notes are here when you want them.'), (('Mathur et al.: Dark Patterns at Scale, CSCW (with data set of pattern strings)', 2019, 'https://github.com/aruneshmathur/dark-patterns', 'seen'), ('Gray et al.: The Dark (Patterns) Side of UX Design (nagging, obstruction, toying with emotion, forced action)', 2018, 'https://doi.org/10.1145/3173574.3174108', 'seen'), ('FTC staff report: Bringing Dark Patterns to Light', 2022, 'https://www.ftc.gov/reports/bringing-dark-patterns-light', 'seen')), ("Don't lose your streak!", 'Your plant is sad you left.'), ("You missed a day, and that's okay.", 'Your place is saved.'), ()),
('TIC1311', 'fear-appeal', 'urgency-pressure', 2, 0.65, False, ('chat', 'email', 'ui'), ('before (it|something (bad|terrible|worse)|the worst) (happens|strikes)', 'before (someone|he|she|they|another) (gets hurt|hurts|kills|dies|strikes)', 'what if (something|it|he|she|the worst) (happens|happened|gets|is|does) <3> (to (you|your)|worse|too late|again|next|$)', '(do not|never) (think|say|assume|believe) it (can not|will not|could not) happen [to you]', '{it} could (save|cost) [you] (your|a) (life|marriage|child|children|job|relationship|family)', 'you (could|might|may|will) be (next|the next|another (statistic|victim)|too late|sorry)', 'if you (wait|do nothing|ignore {it}|keep (waiting|ignoring)|put it off) <6> (worse|die|lose|late|never|regret|destroy|kill*)'), {'unless_sentence': ('if things (change|get)|smoke alarm',)}, 'This uses fear of what might happen.', 'Fear appeals raise arousal and avoidance instead of choice.', ('If things change, you can come back any time.', 'Here is what to look out for, and what you can do.'), (('FTC staff report: Bringing Dark Patterns to Light', 2022, 'https://www.ftc.gov/reports/bringing-dark-patterns-light', 'seen'), ('Content Design London: Using trauma informed principles in content design', 2022, 'https://contentdesign.london/blog/using-trauma-informed-principles-with-content-design', 'seen')), ('Get help before it happens again.', 'You could be next.'), ('If things change or get worse, you can come back any time.', 'What if it rains? The party moves indoors.'), ()),
('TIC1312', 'dont-miss-out', 'urgency-pressure', 1, 0.6, False, ('email', 'ui'), ('(do not|never) miss (out|this (chance|offer|opportunity|deal)|your chance)', '(miss|missing|missed) out on (this|the|your|a|great|exclusive|all|important|healing|support)', 'you (will|would|might|may|do not want to) (miss|regret|be sorry) <4> (out|forever|this|later|it|if you do not)', '(fomo|wish you had|you will wish you)'), {'negation': False, 'unless_before': ('without|not|afraid of|worry about|worried about',)}, 'This uses fear of missing out.', 'Fear of missing out makes saying no feel like a loss.', ("Join if it's useful to you.", 'You can sign up at any time.'), (('Mathur et al.: Dark Patterns at Scale, CSCW (with data set of pattern strings)', 2019, 'https://github.com/aruneshmathur/dark-patterns', 'seen'), ('Gray et al.: The Dark (Patterns) Side of UX Design (nagging, obstruction, toying with emotion, forced action)', 2018, 'https://doi.org/10.1145/3173574.3174108', 'seen'), ('FTC staff report: Bringing Dark Patterns to Light', 2022, 'https://www.ftc.gov/reports/bringing-dark-patterns-light', 'seen')), ("Don't miss out!", "You'll regret it if you don't join."), ("You won't miss anything by joining later.", "Don't miss your train; platform 4."), ()),
('TIC1313', 'sooner-the-better', 'urgency-pressure', 1, 0.5, False, ('chat', 'email', 'ui'), ('the (sooner|earlier|quicker|faster) (you|we|it|the better|this)', 'the longer (you|it|this) (wait|waits|takes|goes|leave|put)', '(do not|never) (leave it|put it off|wait) (too late|any longer|until it is)', '(sooner rather than later|not a moment to lose|every (minute|second|day) counts|as fast as possible)'), {'unless_sentence': ('danger|stroke|emergency|72 hours|hiv pep|pep|evidence',)}, "This says that the person's own pace is wrong.", 'Pace pressure tells people that their own timing is wrong.', ('Some options have time limits; would you like to know them?', "There's no wrong time."), (('Mathur et al.: Dark Patterns at Scale, CSCW (with data set of pattern strings)', 2019, 'https://github.com/aruneshmathur/dark-patterns', 'seen'), ('Gray et al.: The Dark (Patterns) Side of UX Design (nagging, obstruction, toying with emotion, forced action)', 2018, 'https://doi.org/10.1145/3173574.3174108', 'seen'), ('FTC staff report: Bringing Dark Patterns to Light', 2022, 'https://www.ftc.gov/reports/bringing-dark-patterns-light', 'seen')), ('The longer you wait, the harder it gets.', 'The sooner you talk, the better.'), ("PEP works best within 72 hours; the sooner you start, the better it protects, and it's your choice.", 'You can start whenever you like.'), ()),
('TIC1314', 'one-more-push', 'urgency-pressure', 1, 0.55, False, ('chat', 'form', 'ui'), ('(just|only) (one|two|a few|three|#) (more|last|quick|easy) (question*|step*|thing|minute*|click*|tap*|detail*)', '[you are] (almost|nearly) (there|done|finished) , (do not|just|keep|please)', '(do not|please do not) (stop|give up|quit|leave) (now|yet|here|halfway)', '^ keep going ($)', '(do not stop now|finish what you started|you have come (this|so) far)'), {'negation': False, 'unless_before': ('(or|to)',), 'unless_sentence': ('you can (stop|pause|skip|leave)|optional',)}, 'This pushes for just a little more.', 'Momentum nudges keep people in a form or talk past the point where they wanted out.', ("You can stop here and keep what you've written.", 'There are three more questions; each can be skipped.'), (('Mathur et al.: Dark Patterns at Scale, CSCW (with data set of pattern strings)', 2019, 'https://github.com/aruneshmathur/dark-patterns', 'seen'), ('Gray et al.: The Dark (Patterns) Side of UX Design (nagging, obstruction, toying with emotion, forced action)', 2018, 'https://doi.org/10.1145/3173574.3174108', 'seen'), ('FTC staff report: Bringing Dark Patterns to Light', 2022, 'https://www.ftc.gov/reports/bringing-dark-patterns-light', 'seen')), ('Just one more question!', "Don't stop now."), ('There are three more questions; you can stop at any point.', 'We are nearly there, says the driver.'), ()),
('TIC1401', 'if-not-then-we', 'threat-conditional', 3, 0.75, False, ('chat', 'email', 'form', 'note', 'ui'), ('(if|unless) you <1> (do not|fail to|refuse|will not|choose not to|continue to|keep|miss|ignore) <10> (we|i|your <2>|they) (will|may|shall|are going to|am going to|will have to|would have to|must) <3> {call_etc}', '(if|unless) you <1> (do not|fail to|refuse|will not|choose not to|miss|ignore) <10> you (will|may|could|might|will be|can) <2> {lose_etc}', 'unless you <8> (we|i|your <2>|they|you) (will|may|shall|could|might) <3> (lose|forfeit|be (removed|discharged|sanctioned|reported|evicted|excluded|fined|prosecuted|detained|dropped|suspended)|report|discharge|close your|stop your|terminate|section|remove you|evict)', 'if you (do not|refuse|will not) <8> , [then] (we are|i am) (done|finished|leaving|not going to)', '^ (keep|carry on with|continue) {it} [up] and (you|we|i|they) (will|are going to|may|might)', '{cooperate_etc} [now|today] or (we|i|they|you|lose) <2> (close|stop|call|end|report|discharge|lose|leave|remove|suspend|cancel|your|forfeit|go to)'), {'unless_sentence': ('chat window|without losing|you can (reopen|come back|start again)',)}, 'This ties a sanction to a condition.', 'A conditional sanction turns an offer of care into a threat.', ("If you can't or don't want to, that's okay; here is what happens next.", 'This part is decided by law; here is what you can still choose.'), (('Szmukler & Appelbaum: Treatment pressures, leverage, coercion and compulsion, J. Mental Health 17', 2008, 'https://doi.org/10.1080/09638230802052203', 'seen'), ('Hempeler et al.: When treatment pressures become coercive, Am. J. Bioethics', 2023, 'https://doi.org/10.1080/15265161.2023.2232754', 'seen'), ('Gordon Training: the twelve communication roadblocks (Gordon, Leader Effectiveness Training)', 2001, 'http://www.gordontraining.com/leadership/warning-communication-roadblocks-can-hazardous-relationships/', 'seen')), ("If you don't attend, we will close your case.", 'Unless you cooperate, you may lose your place.', 'Cooperate or we close your case.'), ("If you don't want to continue, you can close this window.", "If you don't like calls, we can write instead."), ()),
('TIC1402', 'or-else', 'threat-conditional', 3, 0.9, False, ('chat', 'email', 'form', 'note', 'ui'), ('[it] (would|will) be [a] (shame|pity|bad|terrible|unfortunate|too bad) if <3> (found out|knew|heard|saw|were told|was told|got hold|came out|happened to (you|your|them))', '(or else) $', '(there will be|you will (face|suffer|live with)|you have to (face|live with)) [the] (consequences|repercussions)', 'you (will|are going to) [{adv}] (regret|pay for|be sorry (for|about)) (this|it|that|what)', 'you (will|are going to) be sorry $', '(i am|we are|i|we) (warn|warning) you', '(you have been|consider yourself) warned', '(do not|you do not want to) (make|force) {us} [to] (do|call|come|get|repeat|tell|report|take|raise|$)', '(this is|consider this) (a|your|the) (final|last|formal|official|first) warning', '(mark my words|i will not (say|tell|ask|warn) (it|you) again|do not say {we} did not warn)', '{we} told you so'), {'negation': False}, 'This is a warning without a stated need.', 'A warning without a stated need is intimidation.', ("Here is what I'm worried about.", 'What would you like to happen?'), (('Szmukler & Appelbaum: Treatment pressures, leverage, coercion and compulsion, J. Mental Health 17', 2008, 'https://doi.org/10.1080/09638230802052203', 'seen'), ('Hempeler et al.: When treatment pressures become coercive, Am. J. Bioethics', 2023, 'https://doi.org/10.1080/15265161.2023.2232754', 'seen'), ('Gordon Training: the twelve communication roadblocks (Gordon, Leader Effectiveness Training)', 2001, 'http://www.gordontraining.com/leadership/warning-communication-roadblocks-can-hazardous-relationships/', 'seen')), ('It would be a shame if your school found out.', 'Tell me, or else!', "You'll regret this."), ('It would be a shame if the rain stopped the picnic.', 'Save your work, or else it may not sync.', 'Weather warnings are on page two.'), ()),
('TIC1403', 'support-withheld', 'threat-conditional', 3, 0.75, False, ('chat', 'email', 'form', 'note', 'ui'), ('{we} can only [keep|continue|go on] (help*|support*|see*|treat*|work*) [to|with] [you] <2> if you {do_b_etc}', '{we} (can not|will not|can only|will only|am not able to|are not able to|are unable to) [continue to] (help|support|see|treat|work with|keep|offer|assist|house|listen to) [you|this] <4> {unless_you_etc}', '(support|help|services|benefits|housing|treatment|care|funding) (is|are|will be) [{adv}] {conditional_etc} [on|upon|if|unless|until|to]', '[in order] to (keep|continue|receive|remain eligible for) <4> (support|services|housing|benefits|treatment|care|help) , you [{adv}] {must}', '(my|our) (help|support|patience|offer) (has limits|will end|is not unlimited|is running out|depends)'), {'negation': False, 'unless_sentence': ('for # (weeks|months) after|whether or not',)}, 'This makes support depend on behaviour.', 'Making help conditional on behaviour excludes the people who need it most.', ('We can help whether or not you stop using.', 'Here is what we can offer, and you can change your mind.'), (('Szmukler & Appelbaum: Treatment pressures, leverage, coercion and compulsion, J. Mental Health 17', 2008, 'https://doi.org/10.1080/09638230802052203', 'seen'), ('Hempeler et al.: When treatment pressures become coercive, Am. J. Bioethics', 2023, 'https://doi.org/10.1080/15265161.2023.2232754', 'seen'), ('Gordon Training: the twelve communication roadblocks (Gordon, Leader Effectiveness Training)', 2001, 'http://www.gordontraining.com/leadership/warning-communication-roadblocks-can-hazardous-relationships/', 'seen')), ('I can only keep helping you if you do what I ask.', "We can't support you unless you stop drinking.", 'Support is conditional on attendance.'), ('We can only see you between 9 and 5.', 'We can support you whether or not you report.'), ()),
('TIC1404', 'discharge-threat', 'threat-conditional', 2, 0.65, False, ('chat', 'email', 'form', 'note'), ('(failure|failing) to {attend_etc} <8> (will|may|can|could|might|shall) (result|lead|mean|be|cause|affect|incur)', '(you|patient|client) (will|may|risk|could|would) [be] [being] {discharged_etc} <6> (if|for|unless|should|without|from|due)', '(non-attendance|missed appointments|no-shows|lateness|missing (an|your|two|three|any) <1> (appointment*|session*)) <4> (will|may|can|could) (result|lead|mean|be|incur)', '(your case|your file|your referral|your application|your claim|your place) (will|may) [be] (closed|withdrawn|cancelled|canceled|rejected|forfeited|lost|stopped|given away|removed)', '(three strikes|zero tolerance|no-show (fee|policy|penalty)|missed appointment (fee|policy|charge))'), {'unless_sentence': ('at your request|if you ask|you asked',)}, 'This threatens to end the service.', 'Threat-first letters scare away people with chaotic lives or trauma.', ("If you can't make it, tell us and we'll find another time.", 'Your place stays open; here is how to change the time.'), (('Social Security Scotland: Writing for wellbeing, trauma and stress writing guide', 2025, 'https://blogs.gov.scot/digital/2025/06/18/writing-for-wellbeing-why-we-created-a-trauma-and-stress-writing-guide', 'seen'), ('Hempeler et al.: When treatment pressures become coercive, Am. J. Bioethics', 2023, 'https://doi.org/10.1080/15265161.2023.2232754', 'seen')), ('Failure to attend will result in discharge.', 'Your case will be closed.'), ("If you can't make it, tell us and we'll find another time.", 'Your place stays open even if you miss a session.'), ()),
('TIC1405', 'authority-threat', 'threat-conditional', 3, 0.65, False, ('chat', 'email', 'note'), ('{we} (will|will have to|am going to|are going to|may have to|shall|could|can) [{adv}] (call|involve|inform|contact|notify|report (you|this|it|him|her) to|tell|speak to) [the|your] {police_etc}', '(you|your <1>) (will|could|may|can|might) be (reported|referred) to [the] (police|social services|cps|immigration|authorities|court|council|probation)', 'do you want {us} to (call|tell|report|involve)'), {'unless_sentence': ('if you (would like|want|ask|agree)|with your (consent|permission|agreement)|would you like|together|unless you ask',)}, 'This names an authority as a lever.', 'Naming an authority as a lever replicates being controlled.', ('The law asks me to share this with ...; shall we do that together?', "Before we talk: here is what I can't keep private."), (('Szmukler & Appelbaum: Treatment pressures, leverage, coercion and compulsion, J. Mental Health 17', 2008, 'https://doi.org/10.1080/09638230802052203', 'seen'), ('Hempeler et al.: When treatment pressures become coercive, Am. J. Bioethics', 2023, 'https://doi.org/10.1080/15265161.2023.2232754', 'seen'), ('Gordon Training: the twelve communication roadblocks (Gordon, Leader Effectiveness Training)', 2001, 'http://www.gordontraining.com/leadership/warning-communication-roadblocks-can-hazardous-relationships/', 'seen')), ("I'll have to call your husband.", 'You could be reported to social services.'), ("If you'd like, we can call the police together.", "We won't contact your family unless you ask us to."), ()),
('TIC1406', 'lose-children', 'threat-conditional', 3, 0.8, False, ('chat', 'email', 'form', 'note', 'ui'), ('{you_will_etc} (lose|losing) (your|her|the|custody|my) [of] (kids|children|custody|home|benefits|housing|baby|visa|status)', '(take|taking|taken|remove|removed) (your|her|the) (kids|children|baby) (away|from you|off you|into care)', '(your|the) (kids|children|baby) (will|could|may|can) be (taken|removed|put in)', '(think|thought) about what {it} (will do|would do|could do|does|is going to do|is doing|has done) to (your|the|our) (kids|children|family|career|marriage)'), {'unless_before': ('worried|afraid|scared|fear|concerned|threatened',), 'unless_sentence': ('worr~|afraid|scared|fear',)}, 'This names children or home as something to lose.', 'Children and home are the strongest levers there are; naming them as a loss is coercive.', ("You're worried about your children; what would help?", 'Here are your rights about ...'), (('Szmukler & Appelbaum: Treatment pressures, leverage, coercion and compulsion, J. Mental Health 17', 2008, 'https://doi.org/10.1080/09638230802052203', 'seen'), ('Hempeler et al.: When treatment pressures become coercive, Am. J. Bioethics', 2023, 'https://doi.org/10.1080/15265161.2023.2232754', 'seen'), ('Gordon Training: the twelve communication roadblocks (Gordon, Leader Effectiveness Training)', 2001, 'http://www.gordontraining.com/leadership/warning-communication-roadblocks-can-hazardous-relationships/', 'seen')), ('You could lose your children.', 'Think about what this is doing to your family.'), ("You're worried you could lose your home; let's look at your rights.", 'Take your children to the museum for free.'), ()),
('TIC1407', 'section-sedate', 'threat-conditional', 3, 0.9, False, ('chat', 'email', 'note'), ('((or|otherwise) [else|then|{adv}]|(if you do not|unless you|if you refuse) <8>) (we will|you will|they will|i will|we can|we will have to) [be]<2> (section*|commit*|hospitali*|sedat*|restrain*|inject*|seclud*|lock*|detain*|forc*|held down|hold you)', 'you can [either]<8> or (we|be|you|it) <4> (section*|force*|inject*|restrain*|detain*|hospitali*|needle|involuntar*|police)', '[the] (easy|hard) way or the (hard|easy) way', '(voluntary|voluntarily|willingly) or (involuntary|involuntarily|we|not|by force)', '(threat*|threaten*) (with|of) (section*|detention|sedation|restraint|hospital*)'), {}, 'This offers a choice under threat of force.', 'Offering "choice" under threat of force is coercion and damages trust in care.', ('I want to tell you honestly what the law allows and what you can refuse.', 'Would an advocate help?'), (('Szmukler & Appelbaum: Treatment pressures, leverage, coercion and compulsion, J. Mental Health 17', 2008, 'https://doi.org/10.1080/09638230802052203', 'seen'), ('Hempeler et al.: When treatment pressures become coercive, Am. J. Bioethics', 2023, 'https://doi.org/10.1080/15265161.2023.2232754', 'seen'), ('Gordon Training: the twelve communication roadblocks (Gordon, Leader Effectiveness Training)', 2001, 'http://www.gordontraining.com/leadership/warning-communication-roadblocks-can-hazardous-relationships/', 'seen')), ('Take the tablet or we will inject you.', 'We can do this the easy way or the hard way.'), ('You have the right to an advocate and to a second opinion.', 'Lock the door or leave it open, as you like.'), ()),
('TIC1408', 'legal-threat-letter', 'threat-conditional', 2, 0.5, False, ('email', 'form', 'ui'), ('(you (may|will|could|can)|we (may|will)) [be|also] (prosecuted|prosecute|fined|penalised|penalized|taken to court|take you to court|take legal action|liable (to|for) prosecution|subject to (legal|prosecution|a penalty|criminal))', 'legal action (will|may|can|could) be (taken|brought|started)', 'it is (an offence|a crime|a criminal offence|illegal) to', '(under|on) penalty of (perjury|law|death)', '(false|untrue|incorrect|misleading) (statement*|information|answers|claims) <8> (prosecut*|penalt*|fraud|perjury|offence|refused|fine)'), {}, 'This leads with legal threats.', 'Threat-led legal wording frightens honest people into silence.', ('Please tell us about changes so we can pay you the right amount.', "The law says ...; if you're unsure, ask us."), (('Social Security Scotland: Writing for wellbeing, trauma and stress writing guide', 2025, 'https://blogs.gov.scot/digital/2025/06/18/writing-for-wellbeing-why-we-created-a-trauma-and-stress-writing-guide', 'seen'),), ('You may be prosecuted if you give false information.', 'Legal action will be taken.'), ('Please tell us about changes so we pay the right amount.', 'You can take this letter to a law centre.'), ()),
('TIC1409', 'bribe', 'threat-conditional', 2, 0.7, False, ('chat', 'email', 'form', 'note'), ('if you {tell_c_etc} <8> {we} (will|can|may|might) [{adv}] (let you|allow you|give you (a|your|some)|reward|unlock|discharge|buy you|get you a|think about)', 'if you (tell|answer|behave|cooperate|take|finish|eat|are good|are nice) <8> you (can|may|get to|will be allowed to|will get to) (go home|see your|have (a|your)|earn|visit|call your|smoke|leave|watch|use (your|the) phone|have your phone)', '(earn|earning|win|get) (points|a reward|rewards|privileges|a treat|a badge|stars) (for|by) (sharing|telling|opening|attending|disclosing|talking|being good|behaving|answering)'), {'unless_sentence': ('receipt|voucher code|survey',)}, 'This offers a reward for telling or complying.', 'Inducements for disclosure or compliance exploit need and dependency.', ("You don't need to do anything to get ...", 'Both are available whatever you decide.'), (('Szmukler & Appelbaum: Treatment pressures, leverage, coercion and compulsion, J. Mental Health 17', 2008, 'https://doi.org/10.1080/09638230802052203', 'seen'), ('Hempeler et al.: When treatment pressures become coercive, Am. J. Bioethics', 2023, 'https://doi.org/10.1080/15265161.2023.2232754', 'seen'), ('Gordon Training: the twelve communication roadblocks (Gordon, Leader Effectiveness Training)', 2001, 'http://www.gordontraining.com/leadership/warning-communication-roadblocks-can-hazardous-relationships/', 'seen')), ("If you tell us, we'll let you go home.", 'Earn points for sharing your story.'), ('If you finish early you can go; if not, stay as long as you like.', 'If you tell us your size, we can send the right boots.'), ()),
('TIC1410', 'conditional-regard', 'threat-conditional', 3, 0.8, False, ('chat',), ('(i|we|he|she|they) (will|am going to|would|are going to) (be|get|feel) [{adv}|so] {disappointed_etc} {if_etc}', '(i|he|she|we|they) will (stop|never|not) (love|loving|talk to|talking to|speak to|trust|forgive|help|helping|want) you [again|anymore|if|unless]', '(do not|you can not|please do not) (disappoint|embarrass|fail|let) (me|us|him|her|them) [down]', '(i thought|i expected) (you were|you would be) (better|stronger|smarter|different|braver|more)'), {'negation': False, 'unless_before': ('will not|would not',)}, 'This makes affection depend on obedience.', 'Making regard depend on obedience is leverage on attachment.', ("Whatever you decide, I'm here.", "Your choice won't change how we treat you."), (('Szmukler & Appelbaum: Treatment pressures, leverage, coercion and compulsion, J. Mental Health 17', 2008, 'https://doi.org/10.1080/09638230802052203', 'seen'), ('Hempeler et al.: When treatment pressures become coercive, Am. J. Bioethics', 2023, 'https://doi.org/10.1080/15265161.2023.2232754', 'seen'), ('Gordon Training: the twelve communication roadblocks (Gordon, Leader Effectiveness Training)', 2001, 'http://www.gordontraining.com/leadership/warning-communication-roadblocks-can-hazardous-relationships/', 'seen')), ("I'll be so disappointed in you.", "I'll never trust you again."), ("I won't be disappointed in you, whatever you choose.", 'The goalkeeper let in one goal.'), ()),
('TIC1411', 'privileges', 'threat-conditional', 2, 0.75, False, ('chat', 'email', 'note'), ('(earn|earned|earning|lose|lost|losing|gain|gained|revoke*|withdraw*|withdrew|remov*|restrict*|suspend*) (your|his|her|their|all|patient|client) (privilege*|leave|visits|visiting|phone|outdoor time|ground leave|passes|time out|snacks|smoking)', '(privileges|leave|visits|phone|visiting|passes) (revoked|removed|withdrawn|suspended|cancelled|will be|depend*|restricted|earned|lost)', '(level|levels) system', '(non-contingent|contingen* management|behaviou*ral contract|consequence was given|given a consequence)'), {'unless_sentence': ('admin|user|root|database',)}, 'This treats contact or leave as privileges.', 'Treating contact, air and rest as privileges expresses punishment, not care.', ('Leave was paused because ...; we will review it with her at 3 pm.', 'Visits are part of care.'), (('Szmukler & Appelbaum: Treatment pressures, leverage, coercion and compulsion, J. Mental Health 17', 2008, 'https://doi.org/10.1080/09638230802052203', 'seen'), ('Hempeler et al.: When treatment pressures become coercive, Am. J. Bioethics', 2023, 'https://doi.org/10.1080/15265161.2023.2232754', 'seen'), ('Gordon Training: the twelve communication roadblocks (Gordon, Leader Effectiveness Training)', 2001, 'http://www.gordontraining.com/leadership/warning-communication-roadblocks-can-hazardous-relationships/', 'seen')), ('Patient lost her leave after swearing.', 'Earn your privileges back.'), ('Admin privileges were revoked after the audit.', 'Leave your phone at the desk if you like.'), ()),
('TIC1412', 'we-are-watching', 'threat-conditional', 3, 0.7, False, ('chat', 'email', 'ui'), ('{we} (are|am|will be) [{adv}|always] (watching|monitoring|tracking|keeping (tabs|an eye) on|checking up on) (you|your every|what you|where you)', '{we} know (where you (are|live|were|go)|what you (did|have done|are doing|are up to))', 'you are being (watched|monitored|recorded|tracked|filmed|followed)', '(nothing|no one) (escapes|gets past) us'), {'unless_after': ('coming from',), 'unless_sentence': ('you can (turn|switch|opt)|only with your|so that we can help you find',)}, 'This says that the person is being watched.', 'Surveillance language is a trigger for people who were stalked or controlled.', ("This call may be recorded; tell us if you'd rather it wasn't.", 'We store X for Y days and you can delete it.'), (('Szmukler & Appelbaum: Treatment pressures, leverage, coercion and compulsion, J. Mental Health 17', 2008, 'https://doi.org/10.1080/09638230802052203', 'seen'), ('Hempeler et al.: When treatment pressures become coercive, Am. J. Bioethics', 2023, 'https://doi.org/10.1080/15265161.2023.2232754', 'seen'), ('Gordon Training: the twelve communication roadblocks (Gordon, Leader Effectiveness Training)', 2001, 'http://www.gordontraining.com/leadership/warning-communication-roadblocks-can-hazardous-relationships/', 'seen')), ('We know where you live.', 'We are watching you.'), ("This call may be recorded; say if you'd rather it wasn't.", "We know what you're looking for can be hard to find."), ()),
('TIC1413', 'comply-to-be-believed', 'threat-conditional', 3, 0.8, False, ('chat', 'email', 'form'), ('(if|unless) you (do not|will not|refuse to|did not) <4> {report_etc} <5> (no one|nobody|we|i|they|it|he) (will|can|can not|will not) <3> (believe|help|take you seriously|do anything|stop|be stopped)', '(without|unless) (a|an|the) (report|police report|crime number|exam|examination|kit|diagnosis|evidence) <5> (can not|will not|no|not be able)', '(the only way|if you want) (we|they|anyone|i) (will|can|to) (believe|help|protect) you is'), {'negation': False, 'unless_sentence': ('some (options|services)',)}, 'This ties belief or help to a report or an examination.', "Tying belief or help to reporting removes the survivor's choice.", ('You can get care without reporting.', 'Whether to report is up to you, now or later.'), (('IASC/UNICEF and partners: How to support survivors of GBV when a GBV actor is not available (pocket guide)', 2018, 'https://gbvguidelines.org/en/pocketguide/', 'seen'), ('WHO: Health care for women subjected to intimate partner or sexual violence, clinical handbook (LIVES)', 2014, 'https://www.who.int/publications/i/item/WHO-RHR-14.26', 'seen')), ("If you don't report it, nobody will believe you.", "Without a police report we can't help."), ('You can get care without a police report.', 'Without a login you can still read the guide.'), ()),
('TIC1414', 'pressure-by-system', 'threat-conditional', 1, 0.5, False, ('chat', 'email', 'note'), ('(it is|that is|these are) [just|simply] (the|our|company|hospital|clinic) (policy|procedure|protocol|rules|rule|regulations|process) (, so|$|and you|i can not|there is nothing)', '(my|our) hands are tied', '{we} (do not make|did not make|just follow|am just following) the rules', '(rules|policy) {is} (rules|policy)', 'there is nothing (i|we|anyone) can do', 'computer says no'), {'negation': False, 'unless_sentence': ('here is what {we} can',)}, 'This hides behind policy.', 'Hiding behind policy shows power without accountability.', ('The rule is ..., because ... Here is what I can do.', 'You can challenge this; here is how.'), (('Szmukler & Appelbaum: Treatment pressures, leverage, coercion and compulsion, J. Mental Health 17', 2008, 'https://doi.org/10.1080/09638230802052203', 'seen'), ('Hempeler et al.: When treatment pressures become coercive, Am. J. Bioethics', 2023, 'https://doi.org/10.1080/15265161.2023.2232754', 'seen'), ('Gordon Training: the twelve communication roadblocks (Gordon, Leader Effectiveness Training)', 2001, 'http://www.gordontraining.com/leadership/warning-communication-roadblocks-can-hazardous-relationships/', 'seen')), ("That's our policy.", 'My hands are tied.'), ('Our policy is on the last page, with how to appeal.', 'That is our process; here is what we can change for you.'), ()),
('TIC1501', 'claims', 'clinical-power', 3, 0.85, False, ('note',), ('{ptn} [{adv}] (claims|claimed|is claiming|was claiming|continues to claim) [that|to|he|she|they|pain|no|having|not|it|his|her|#|a|an|the]', '{they} [{adv}] (claims|claimed|is claiming|was claiming|are claiming|continues to claim)'), {'reported': False, 'unless_after': ('management|department|form|forms|processing|history|data|team',), 'unless_sentence': ('insurance|insurer|refund|prize|baggage|lost property|ownership|benefit (claim|of)',)}, '"Claims" signals doubt about what the person said.', '"Claims" signals disbelief to every later reader of the note.', ('reports ...', 'says ...', 'describes ...'), (('Park et al.: Physician use of stigmatizing language in patient medical records, JAMA Netw Open 4(7)', 2021, 'https://doi.org/10.1001/jamanetworkopen.2021.17052', 'seen'), ('Beach et al.: Testimonial injustice, linguistic bias in medical records, JGIM 36', 2021, 'https://doi.org/10.1007/s11606-021-06682-z', 'memory'), ('Cox & Fritz: Presenting complaint, use of language that disempowers patients, BMJ 377', 2022, 'https://www.bmj.com/content/377/bmj-2021-066720', 'seen')), ('Patient claims the pain is 10/10.', 'She claimed she took her meds.'), ('Patient claims management will call the insurer.', 'Patient reports pain 10/10.'), ()),
('TIC1502', 'insists-adamant', 'clinical-power', 2, 0.75, False, ('note',), ('{pt} [{adv}] (insists|insisted|is insisting|is adamant|was adamant|remains adamant|adamantly|is insistent|demands|demanded|is demanding|was demanding|swears|maintains that|would have us believe)',), {'unless_after': ('on (good|fresh) coffee',), 'unless_sentence': ('good coffee',)}, '"Insists" and "adamant" mark a statement as doubtful.', '"Insists" and "adamant" mark a statement as doubtful or a request as unreasonable.', ('states ...', 'asks for ...; the reason given is ...', 'has said several times that ...'), (('Beach et al.: Testimonial injustice, linguistic bias in medical records, JGIM 36', 2021, 'https://doi.org/10.1007/s11606-021-06682-z', 'memory'), ('Walker et al.: CARE-SD, stigma and doubt lexicons for EHR', 2024, 'https://github.com/drew-walkerr/CARE-SD-Stigma-and-Doubt-EHR-Detection', 'seen'), ('Harrigian et al.: EHR stigma keyword sets (adamant, compliance, other)', 2023, 'https://github.com/kharrigian/ehr-stigma', 'seen')), ('Patient insists she fell.', 'He is adamant that he took the tablets.'), ('She asked for a second scan because the pain changed.', 'The recipe insists on butter.'), ()),
('TIC1503', 'denies', 'clinical-power', 1, 0.55, False, ('note',), ('(patient|pt|client|resident|she|he|they|mother|father|mum|mom|dad|parent|family) [{adv}|continues to] (denies|denied|is denying|deny|denying)',), {'unless_sentence': ('insur*|visa|access|entry|bail|claim|loan|rumour*|rumor*',)}, '"Denies" makes a negative answer sound like a possible lie.', '"Denies" frames a negative finding as a possible lie.', ('reports no ...', 'says she has not ...', 'no ... reported'), (('Park et al.: Physician use of stigmatizing language in patient medical records, JAMA Netw Open 4(7)', 2021, 'https://doi.org/10.1001/jamanetworkopen.2021.17052', 'seen'), ('Beach et al.: Testimonial injustice, linguistic bias in medical records, JGIM 36', 2021, 'https://doi.org/10.1007/s11606-021-06682-z', 'memory'), ('Cox & Fritz: Presenting complaint, use of language that disempowers patients, BMJ 377', 2022, 'https://www.bmj.com/content/377/bmj-2021-066720', 'seen')), ('Pt denies chest pain.', 'She denied alcohol use.'), ('The insurer denied the claim in May.', 'Pt reports no chest pain.'), ()),
('TIC1504', 'complains-of', 'clinical-power', 1, 0.5, False, ('note',), ('{pt} [{adv}] (complains|complained|complaining|is complaining|was complaining) (of|about|that)', '(chief|presenting|main) complaint', 'c / o'), {'unless_sentence': ('customer|noise|service desk|ombudsman|delay',)}, '"Complains" makes a symptom sound like grumbling.', '"Complains" makes a report of symptoms sound like grumbling.', ('reports ...', 'main concern', 'reason for visit'), (('Park et al.: Physician use of stigmatizing language in patient medical records, JAMA Netw Open 4(7)', 2021, 'https://doi.org/10.1001/jamanetworkopen.2021.17052', 'seen'), ('Beach et al.: Testimonial injustice, linguistic bias in medical records, JGIM 36', 2021, 'https://doi.org/10.1007/s11606-021-06682-z', 'memory'), ('Cox & Fritz: Presenting complaint, use of language that disempowers patients, BMJ 377', 2022, 'https://www.bmj.com/content/377/bmj-2021-066720', 'seen')), ('Patient complains of headache.', 'Chief complaint: dizziness'), ('The customer complained about the delay.', 'Main concern: dizziness'), ()),
('TIC1505', 'allegedly-note', 'clinical-power', 2, 0.65, False, ('note',), ('{pt} [{adv}] (alleges|alleged|is alleging|purports|purported)', '(allegedly|supposedly|purportedly|ostensibly|apparently) <2> (pain|assault*|abuse*|fell|hurt|unable|disabled|raped|hit|took|taking|sober|suicid*|sick|ill|depressed|injured|attacked)', '(alleged|supposed|claimed|purported) (assault|abuse|rape|pain|injury|fall|seizure|symptoms|overdose|incident|trauma|domestic)'), {'unless_sentence': ('alleged (offender|perpetrator|attacker)|court|charge*',)}, '"Alleges" brings a legal hedge into a clinical note.', 'Legal hedges in a clinical note turn history into accusation.', ('reports that ...', 'says she was ...'), (('Park et al.: Physician use of stigmatizing language in patient medical records, JAMA Netw Open 4(7)', 2021, 'https://doi.org/10.1001/jamanetworkopen.2021.17052', 'seen'), ('Beach et al.: Testimonial injustice, linguistic bias in medical records, JGIM 36', 2021, 'https://doi.org/10.1007/s11606-021-06682-z', 'memory'), ('Cox & Fritz: Presenting complaint, use of language that disempowers patients, BMJ 377', 2022, 'https://www.bmj.com/content/377/bmj-2021-066720', 'seen')), ('She alleges her partner hit her.', 'Supposedly unable to walk.'), ('The alleged offender was released on bail.', 'She says her partner hit her.'), ()),
('TIC1506', 'scare-quotes', 'clinical-power', 2, 0.45, False, ('note',), ('(so-called|self-described|self-reported) (pain|seizure*|allerg*|panic|migraine*|trauma|abuse|disability|illness|condition|ptsd)',), {'quoted': False, 'mention': False}, '"So-called" and "self-reported" cast doubt on a symptom.', "Quoting one or two of the patient's words signals irony and doubt.", ('Use the words without quotation marks.', 'Quote the full sentence.'), (('Park et al.: Physician use of stigmatizing language in patient medical records, JAMA Netw Open 4(7)', 2021, 'https://doi.org/10.1001/jamanetworkopen.2021.17052', 'seen'), ('Beach et al.: Testimonial injustice, linguistic bias in medical records, JGIM 36', 2021, 'https://doi.org/10.1007/s11606-021-06682-z', 'memory'), ('Cox & Fritz: Presenting complaint, use of language that disempowers patients, BMJ 377', 2022, 'https://www.bmj.com/content/377/bmj-2021-066720', 'seen')), ('Presented with self-reported seizures.', 'He arrived with his so-called seizures.'), ('Patient states: "I would like to go home and see my daughter."', 'The "Discharge" button is on the left.'), ()),
('TIC1507', 'refused', 'clinical-power', 2, 0.7, False, ('note',), ('{ptn} [{adv}|has|had|also] (refused|refuses|is refusing|was refusing|refusing|resisted|resists|is resistant|was resistant|continues to refuse)', '{they} [{adv}] (refused|refuses|is refusing|was refusing|continues to refuse) [to|all|any|his|her|the|treatment|medication|care|food]', '(refused|refuses|refusing|refusal of|refuses all) (treatment|medication|meds|care|help|examination|exam|services|support|therapy|vaccin*|bloods|admission|personal care|feeding|transfer)'), {'unless_sentence': ('visa|planning permission|credit|card|invitation',)}, '"Refused" frames a person\'s no as defiance.', '"Refused" frames a legal right to say no as defiance.', ('declined ...; reason given: ...', 'chose not to ... after we discussed ...'), (('Sun et al.: Negative patient descriptors, Health Affairs 41(2)', 2022, 'https://pmc.ncbi.nlm.nih.gov/articles/PMC8973827', 'seen'), ('Walker et al.: CARE-SD, stigma and doubt lexicons for EHR', 2024, 'https://github.com/drew-walkerr/CARE-SD-Stigma-and-Doubt-EHR-Detection', 'seen'), ('Fernandez et al.: Words matter, what patients find judgmental or offensive in outpatient notes, JGIM 36', 2021, 'https://doi.org/10.1007/s11606-020-06432-7', 'memory')), ('Patient refused the flu vaccine.', 'She refused to engage with the exam.'), ('Pt declined the flu vaccine after we discussed it.', 'The printer refused the new card.'), ()),
('TIC1508', 'non-compliant', 'clinical-power', 3, 0.85, False, ('article', 'email', 'note'), ('(non-complian*|non-adheren*|poor (compliance|adherence)|not (compliant|complying|adherent)|uncompliant|failed to comply|lack of (compliance|adherence)|(medication|treatment|diet) non-compliance)', '(compliant|complies|complied|complying|compliance|adherent) with (meds|medication|medications|treatment|therapy|diet|insulin|regimen|the plan|care plan|cpap|appointments|dialysis|follow up|advice)'), {'negation': False, 'unless_sentence': ('adapter|software|vendor|standard|gdpr|regulation*|site|wcag|hipaa|iso|usb|tax|audit|building|legal', '(json|rfc|spec|specification|protocol|html|xml|browser|api|license|licence|unicode|posix)')}, 'Compliance words treat care as orders to be obeyed.', 'Compliance language treats people as obeying or disobeying orders and hides barriers such as cost.', ('takes the medication about half the time; cost is the main barrier', 'has not been able to ... because ...', 'medicine taking'), (('Himmelstein, Bates & Zhou: Stigmatizing language in the EHR, JAMA Netw Open 5(1)', 2022, 'https://doi.org/10.1001/jamanetworkopen.2021.44967', 'seen'), ('Dickinson et al.: The use of language in diabetes care and education, Diabetes Care 40(12)', 2017, 'https://diabetesjournals.org/care/article/40/12/1790/36977/The-Use-of-Language-in-Diabetes-Care-and-Education', 'seen'), ('Goddu et al.: Do words matter? Stigmatizing language and transmission of bias in the medical record, JGIM 33', 2018, 'https://doi.org/10.1007/s11606-017-4289-2', 'seen')), ('Patient is non-compliant.', 'Poor compliance with meds.'), ('The adapter is non-compliant with USB-C.', 'She takes insulin when she can afford it.'), ()),
('TIC1509', 'difficult-patient', 'clinical-power', 3, 0.85, False, ('note',), ('^ {ptn} [very|quite|extremely|increasingly|{adv}] (difficult|demanding|hostile|unreasonable|manipulative|rude|entitled|needy|uncooperative|argumentative|obstructive)', '{ptn} (is|was|remains|remained|became|becomes|has been|appears|appeared|seems|being|very|can be|gets) [a|being|very|extremely|increasingly|quite|rather|{adv}] {difficult_etc}', '(difficult|demanding|problem|nightmare|challenging|manipulative|needy|high maintenance|uncooperative) (patient|pt|client|family|mother|resident|service user|relative|relatives|case|personality)'), {'negation': False, 'unless_after': ('to',), 'unless_sentence': ('crossword|level|stairs|to (climb|swallow|walk|reach)|difficult (for|to)',)}, "This records the writer's difficulty as a trait of the person.", '"Difficult patient" is the clinician\'s feeling recorded as a fact about the person.', ('Patient was upset about ...; we discussed ...', 'We disagreed about ...'), (('Park et al.: Physician use of stigmatizing language in patient medical records, JAMA Netw Open 4(7)', 2021, 'https://doi.org/10.1001/jamanetworkopen.2021.17052', 'seen'), ('Sun et al.: Negative patient descriptors, Health Affairs 41(2)', 2022, 'https://pmc.ncbi.nlm.nih.gov/articles/PMC8973827', 'seen'), ('Himmelstein, Bates & Zhou: Stigmatizing language in the EHR, JAMA Netw Open 5(1)', 2022, 'https://doi.org/10.1001/jamanetworkopen.2021.44967', 'seen')), ('Patient is very demanding.', 'Difficult family, be warned.'), ('Patient finds stairs difficult.', 'We disagreed about the plan; both views are noted.'), ()),
('TIC1510', 'combative', 'clinical-power', 2, 0.55, False, ('note',), ('{pt} (is|was|remains|remained|became|becomes|has been|appears|appeared|seems|being|very|got) [being|verbally|physically|very|extremely|increasingly|quite|{adv}] (combative|belligerent|hostile|aggressive|argumentative|confrontational|violent|threatening|abusive|agitated|angry|defensive|hysterical)', '(verbally|physically) (abusive|aggressive)'), {'unless_sentence': ('due to (delirium|hypoxia)|abusive (partner|husband|relationship)',)}, 'This is a label where the act could be described.', 'Labels such as "combative" replace the observed act and are applied unequally by race.', ('pulled her arm away when the cuff was placed', 'shouted "leave me alone" after waiting four hours'), (('Sun et al.: Negative patient descriptors, Health Affairs 41(2)', 2022, 'https://pmc.ncbi.nlm.nih.gov/articles/PMC8973827', 'seen'), ('Himmelstein, Bates & Zhou: Stigmatizing language in the EHR, JAMA Netw Open 5(1)', 2022, 'https://doi.org/10.1001/jamanetworkopen.2021.44967', 'seen'), ('Harrigian et al.: EHR stigma keyword sets (adamant, compliance, other)', 2023, 'https://github.com/kharrigian/ehr-stigma', 'seen')), ('Patient became combative.', 'He was hostile and argumentative.'), ('He pulled his arm away when the cuff was placed.', 'The patient left an abusive relationship.'), ()),
('TIC1511', 'poor-historian', 'clinical-power', 3, 0.9, False, ('note',), ('(poor|bad|unreliable|vague|limited|difficult|inconsistent|terrible|rambling|tangential) (historian|informant)', 'unable to (give|provide) a (reliable|coherent|clear|proper) history'), {'unless_sentence': ('museum|author|book',)}, 'This blames the person for a history that was hard to take.', 'It blames the patient for a history the clinician could not take.', ('History limited by pain / language / memory; interpreter requested.', 'I could not get a clear timeline.'), (('Walker et al.: CARE-SD, stigma and doubt lexicons for EHR', 2024, 'https://github.com/drew-walkerr/CARE-SD-Stigma-and-Doubt-EHR-Detection', 'seen'), ('Harrigian et al.: EHR stigma keyword sets (adamant, compliance, other)', 2023, 'https://github.com/kharrigian/ehr-stigma', 'seen'), ('Cox & Fritz: Presenting complaint, use of language that disempowers patients, BMJ 377', 2022, 'https://www.bmj.com/content/377/bmj-2021-066720', 'seen')), ('Poor historian.', 'Pt is an unreliable historian.'), ('She is a respected historian of medicine.', 'History limited by pain; will ask again tomorrow.'), ()),
('TIC1512', 'drug-seeking', 'clinical-power', 3, 0.95, False, ('chat', 'email', 'note'), ('(drug|med|meds|medication|narcotic|opioid|opiate|benzo|painkiller|pill|morphine|substance) seeking', '(seeking|looking for|after|fishing for) (narcotics|opioids|opiates|pain meds|painkillers|benzos|drugs|a fix)', '(shopping|shops|doctor) (for (drugs|opioids|pills)|shopping)'), {'unless_sentence': ('clinical trial|researchers|help-seeking',)}, '"Drug-seeking" states a motive as a finding.', 'The label predicts under-treatment of pain and follows the person for years.', ('asks for the medicine that worked before', 'requests pain relief; says paracetamol did not help'), (('Himmelstein, Bates & Zhou: Stigmatizing language in the EHR, JAMA Netw Open 5(1)', 2022, 'https://doi.org/10.1001/jamanetworkopen.2021.44967', 'seen'), ('Goddu et al.: Do words matter? Stigmatizing language and transmission of bias in the medical record, JGIM 33', 2018, 'https://doi.org/10.1007/s11606-017-4289-2', 'seen'), ('NIDA: Words Matter, terms to use and avoid when talking about addiction', 2021, 'https://nida.nih.gov/nidamed-medical-health-professionals/health-professions-education/words-matter-terms-to-use-avoid-when-talking-about-addiction', 'seen')), ('Drug-seeking behaviour noted.', 'She is just seeking narcotics.'), ('Researchers are seeking a drug for malaria.', 'He asked for the painkiller that worked last time.'), ()),
('TIC1513', 'frequent-flyer', 'clinical-power', 3, 0.9, False, ('email', 'note'), ('(frequent|regular) (flyer*|flier*|attender*|attendee*|presenter*|customer*)', '(well-known|known) to (this|the|our) (ed|er|department|service|services|unit|ward|team|police)', '(revolving door|bed-blocker*|bed-blocking|heartsink|gomer|train wreck|social admission|acopia|acopic|dump admission|repeat offender|super-user|super-utiliser|super-utilizer)'), {'unless_sentence': ('miles|airline|programme|program|points|flight|lounge|railway',)}, 'This calls someone who comes often a nuisance.', 'These labels turn unmet need into a nuisance.', ('fifth visit this month for the same pain', 'has no stable housing; seen here on ...'), (('Sun et al.: Negative patient descriptors, Health Affairs 41(2)', 2022, 'https://pmc.ncbi.nlm.nih.gov/articles/PMC8973827', 'seen'), ('Cox & Fritz: Presenting complaint, use of language that disempowers patients, BMJ 377', 2022, 'https://www.bmj.com/content/377/bmj-2021-066720', 'seen')), ('Frequent flyer, here again.', 'Well known to this department.'), ('Earn miles with our frequent flyer programme.', 'Third visit this month for the same pain.'), ()),
('TIC1514', 'failed-treatment', 'clinical-power', 2, 0.7, False, ('note',), ('{ptn} [has|have|had|{adv}] failed (the|a|an|on|to (respond|improve|progress|attend|engage|comply|show|keep|complete|take|report|disclose)|conservative|medical|outpatient|inpatient|treatment|therapy|chemo*|trial|methadone|first line|multiple|every|all|rehab|placement|#)', '{they} [has|have|had] failed (to (respond|improve|attend|engage|comply|keep|complete|disclose)|treatment|therapy|chemo*|rehab|first line|multiple)', '(failed|failing) to (attend|engage|comply) (with|for|the|his|her|appointment*|services|$)', '(treatment|therapy|placement) (failure|failed)', '^ (failed|fails) to (attend|engage|comply|respond|keep)'), {'unless_sentence': ('upload|login|backup|server|job', '(respond|reply) to the (server|request|page)')}, 'This says that the person failed, where the treatment did.', 'Treatments fail people; people do not fail treatments.', ('Treatment X did not work for her.', 'She did not come on 3 May; reason not known.'), (('Cox & Fritz: Presenting complaint, use of language that disempowers patients, BMJ 377', 2022, 'https://www.bmj.com/content/377/bmj-2021-066720', 'seen'), ('Dickinson et al.: The use of language in diabetes care and education, Diabetes Care 40(12)', 2017, 'https://diabetesjournals.org/care/article/40/12/1790/36977/The-Use-of-Language-in-Diabetes-Care-and-Education', 'seen')), ('Patient failed chemotherapy.', 'Failed to engage with services.'), ('Chemotherapy did not work for her.', 'The upload failed to complete.'), ()),
('TIC1515', 'lacks-insight', 'clinical-power', 2, 0.65, False, ('note',), ('(lacks|lacking|lack of|poor|limited|no|little|impaired|minimal|zero) (insight|motivation) ($|§|into (illness|condition|his|her|their|the (illness|condition))|and|to (change|engage|recover))', '(unmotivated|poorly motivated|not motivated|not interested in (change|recovery|help))', '(poor|questionable|impaired) (judgment|judgement)', '{ptn} {is} (in denial|unwilling|resistant|unrealistic|naive|evasive|guarded)'), {'negation': False, 'unless_sentence': ('into (price|prices|usage|the market|costs)',)}, 'This turns disagreement or low energy into a deficit.', '"Lacks insight" often means "disagrees with us" and ends the discussion.', ('She sees it differently: ...', 'Says that the tablets make things worse and does not want them now.'), (('Park et al.: Physician use of stigmatizing language in patient medical records, JAMA Netw Open 4(7)', 2021, 'https://doi.org/10.1001/jamanetworkopen.2021.17052', 'seen'), ('Beach et al.: Testimonial injustice, linguistic bias in medical records, JGIM 36', 2021, 'https://doi.org/10.1007/s11606-021-06682-z', 'memory'), ('Cox & Fritz: Presenting complaint, use of language that disempowers patients, BMJ 377', 2022, 'https://www.bmj.com/content/377/bmj-2021-066720', 'seen')), ('Limited insight, unmotivated.', 'Patient is in denial.'), ('The report gives limited insight into prices.', 'She does not agree that she is ill.'), ()),
('TIC1516', 'disengaged', 'clinical-power', 2, 0.65, False, ('article', 'email', 'note'), ('(disengaged|did not engage|not engaging|failed to engage|non-engag*|does not engage|unwilling to engage|hard to engage|difficult to engage|poor engagement) (with|from|in|$)', 'hard-to-reach (group*|communit*|population*|people|famil*|patients|clients|young|individuals|women)', '(treatment-resistant (patient*|client*|famil*|youth)|service-resistant|treatment-resisting|help-rejecting)'), {'negation': False, 'unless_after': ('(friends|family|people|others)',), 'unless_sentence': ('gear|clutch|lock|teeth|audience|depression trial',)}, 'This puts the gap between person and service on the person.', 'Non-engagement talk puts the gap in the person and not in the service.', ('We have not yet found a way to work together that suits her.', 'Our service has not reached ...'), (('TACT: Language that cares (care-experienced young people)', 2019, 'https://www.tactcare.org.uk/resources/language-that-cares/', 'memory'), ('SafeLives / Safe & Together: victim-blaming language in domestic abuse and child protection recording', 2021, 'https://safeandtogetherinstitute.com/', 'memory')), ('Client did not engage.', 'Hard-to-reach families.'), ('The top shelf is hard to reach.', 'The clutch disengaged on the hill.'), ()),
('TIC1517', 'ordered-allowed', 'clinical-power', 2, 0.65, False, ('note',), ('{ptn} (is|was|were|has been|are|must be|should be|needs to be) [not|{adv}] (allowed|permitted|told|instructed|ordered|forbidden|made|reminded|warned) to', '(we|i|staff|nurse|doctor) {made_etc} (the (patient|pt|client|resident)|her|him|them|patient|pt|client) [to|that|not]', '(against medical advice|left ama|discharged ama|signed out ama)', '(counselled|counseled|educated|lectured|warned) (extensively|repeatedly|again|at length|on the importance)'), {'unless_before': ('you {is}',), 'unless_sentence': ('user|app',)}, 'This records care as orders given and obeyed.', 'It records care as orders given and obeyed.', ('We agreed on ...', 'She decided to leave before treatment was complete; we discussed the risks and how to return.'), (('Park et al.: Physician use of stigmatizing language in patient medical records, JAMA Netw Open 4(7)', 2021, 'https://doi.org/10.1001/jamanetworkopen.2021.17052', 'seen'), ('Cox & Fritz: Presenting complaint, use of language that disempowers patients, BMJ 377', 2022, 'https://www.bmj.com/content/377/bmj-2021-066720', 'seen')), ('Patient was instructed to stop smoking.', 'Patient left against medical advice.'), ('We agreed together to try a lower dose.', 'The app allowed the user to sign in twice.'), ()),
('TIC1518', 'exaggerating-note', 'clinical-power', 3, 0.8, False, ('note',), ('{pt} [{adv}|is|was|has been|likely|probably|clearly] (malinger*|exaggerat*|embellish*|feigning|feigned|faking|faked|fakes|dramati*|histrionic|putting it on|over-react*|magnif*)', '(malinger*|secondary gain|symptom magnification|functional overlay|pseudo-seizure*|supratentorial|non-organic signs|drama queen)', '(pain|distress|symptoms|presentation|response) [is|are|was|were|seems|appears] out of (proportion|keeping)'), {'unless_after': ('exam*|to exam*|findings',), 'unless_sentence': ('exam*|findings|battery|sales',)}, 'This states dishonesty as a finding.', 'These terms state dishonesty as a finding.', ('Pain rated 9/10; walking without a limp when seen at ...', 'Findings do not explain the pain yet.'), (('Harrigian et al.: EHR stigma keyword sets (adamant, compliance, other)', 2023, 'https://github.com/kharrigian/ehr-stigma', 'seen'), ('Beach et al.: Testimonial injustice, linguistic bias in medical records, JGIM 36', 2021, 'https://doi.org/10.1007/s11606-021-06682-z', 'memory')), ('Patient is exaggerating his symptoms.', 'Likely malingering.'), ('Pain out of proportion to exam; CT requested.', 'The ad exaggerated the battery life.'), ()),
('TIC1519', 'admits', 'clinical-power', 2, 0.65, False, ('article', 'note'), ('^ (admits|admitted|confesses to|confessed to) [to] (that|he|she|they|using|drinking|taking|having|smoking|missing|not|#|daily|some|occasional|regular|alcohol|drug|cannabis|marijuana|cocaine)', '{pt} [{adv}|finally|eventually|now] (admits|admitted|confesses|confessed|concedes|conceded|owned up) (to|that|he|she|they|using|drinking|taking|having|smoking|missing|not)'), {'unless_after': ('to (ward|hospital|icu|hdu|the (ward|hospital|unit|icu)|unit|itu|us|care|ed|er|medical|surgical|a (ward|unit|hospital))',), 'unless_sentence': ('ward|icu|hospital|theatre',)}, '"Admits" makes an ordinary answer sound like a confession.', '"Admits" casts ordinary history as a confession.', ('says she drinks ...', 'told me that ...'), (('Cox & Fritz: Presenting complaint, use of language that disempowers patients, BMJ 377', 2022, 'https://www.bmj.com/content/377/bmj-2021-066720', 'seen'), ('Fernandez et al.: Words matter, what patients find judgmental or offensive in outpatient notes, JGIM 36', 2021, 'https://doi.org/10.1007/s11606-020-06432-7', 'memory')), ('Admits to 2 glasses of wine a week.', 'She admits to drinking daily.', 'Patient finally admitted he stopped the tablets.'), ('Patient admitted to ward 4 overnight.', 'She says she drinks two glasses a day.'), ()),
('TIC1520', 'just-wants', 'clinical-power', 3, 0.85, False, ('note',), ('{pt} [{adv}|just|only|simply|clearly] {wants_etc} [just|only|again|back|{adv}] [for|to get|to] [some|more|a|his|her|her own|the] {meds_etc}',), {'unless_sentence': ('scan|results',), 'need_sentence': ('just|only|simply|again|back|clearly',)}, 'This replaces the stated reason with a suspected motive.', 'It replaces the stated reason with a suspected motive.', ('asks for ...; says that ...', 'reports pain and no place to sleep tonight'), (('Park et al.: Physician use of stigmatizing language in patient medical records, JAMA Netw Open 4(7)', 2021, 'https://doi.org/10.1001/jamanetworkopen.2021.17052', 'seen'), ('Beach et al.: Testimonial injustice, linguistic bias in medical records, JGIM 36', 2021, 'https://doi.org/10.1007/s11606-021-06682-z', 'memory'), ('Cox & Fritz: Presenting complaint, use of language that disempowers patients, BMJ 377', 2022, 'https://www.bmj.com/content/377/bmj-2021-066720', 'seen')), ('She just wants pain meds.', 'Patient here again for drugs.'), ('She only wants to know the date of the scan.', 'He came back for his results.'), ()),
('TIC1521', 'despite-told', 'clinical-power', 2, 0.65, False, ('note',), ('(despite|in spite of) [being|having been|multiple|repeated|extensive|several|our|my|clear|numerous|strong] (told|counselled|counseled|advised|warned|educated|advice|counselling|counseling|education|warnings|recommendations|instructions|explanations|encouragement|prompting)', '{pt} (still|continues to|persists in|keeps|insists on) (smok*|drink*|using|eat*|missing|skipping|refus*|ignor*|not)', '{pt} (has|have|had) been (told|warned|advised|counselled|counseled|reminded) (multiple|many|several|repeatedly|numerous|#|over and over|time and)'), {'unless_sentence': ('rain|storm|traffic',)}, '"Despite being told" records disapproval.', '"Despite" records disapproval of the patient\'s reasoning.', ('We talked about ...; she weighs ... more.', 'Smoking 10 a day; not ready to change now.'), (('Park et al.: Physician use of stigmatizing language in patient medical records, JAMA Netw Open 4(7)', 2021, 'https://doi.org/10.1001/jamanetworkopen.2021.17052', 'seen'),), ('Continues to smoke despite being counselled.', 'He has been told multiple times.'), ('The clinic stayed open despite heavy rain.', 'Smokes ten a day; does not want to change this now.'), ()),
('TIC1522', 'condition-noun', 'clinical-power', 2, 0.7, False, ('article', 'email', 'note'), ('(a|an|the|this|these|those|our|another|known|chronic|old|poorly controlled|non-compliant|elderly|brittle|insulin dependent) (diabetic|diabetics|epileptic|epileptics|asthmatic|asthmatics|hypertensive|haemophiliac*|hemophiliac*|paraplegic|paraplegics|quadriplegic|quadriplegics|arthritic|copder|leper*|anorexic|bulimic)', '(sickler|sicklers|the (gallbladder|hip|stroke|overdose|appendix|psych|mi|suicide|cutter) in (bed|room|bay))'), {'unless_after': ('foot|feet|retinopathy|ketoacidosis|neuropathy|clinic|diet|coma|shock|medication|nephropathy|ulcer|eye|screening|seizure*|fit|joint|drug|emergency|inhaler|patients association',)}, 'This names the person by the diagnosis.', 'A diagnosis as a noun makes the person the disease.', ('a person with diabetes', 'a woman with sickle cell disease', 'the person in bed 4'), (('Dickinson et al.: The use of language in diabetes care and education, Diabetes Care 40(12)', 2017, 'https://diabetesjournals.org/care/article/40/12/1790/36977/The-Use-of-Language-in-Diabetes-Care-and-Education', 'seen'), ('APA Style: Bias-free language guidelines (7th ed.)', 2020, 'https://apastyle.apa.org/style-grammar-guidelines/bias-free-language', 'memory'), ('Goddu et al.: Do words matter? Stigmatizing language and transmission of bias in the medical record, JGIM 33', 2018, 'https://doi.org/10.1007/s11606-017-4289-2', 'seen')), ("He's a brittle diabetic.", 'Another sickler in resus.'), ('The diabetic foot clinic is on level 2.', 'A woman with epilepsy was seen today.'), ()),
('TIC1523', 'control-good-bad', 'clinical-power', 1, 0.5, False, ('article', 'chat', 'email', 'note'), ('(poor|bad|good|tight|terrible) [glycaemic|glycemic|glucose|diabetes|diabetic|asthma|bp|seizure|symptom] control (of|$|§|with|and|over)', '(poorly controlled|badly controlled|well controlled|uncontrolled) (diabet*|diabetic*|asthma*|hypertens*|epilep*|patient|sugars|blood|bp)', '(uncontrolled|brittle) (diabet*|asthma*|hypertens*)', '(cheat*|cheated) (on|with) (her|his|their|your|the) diet', '(good|bad|terrible|awful) (sugars|numbers|readings|hba1c|results this time)'), {'unless_sentence': ('random*|trial|drone|traffic|engine',)}, '"Good" and "poor" control grade the person.', '"Good" and "poor" control grade the person instead of describing numbers.', ('HbA1c 72, target 58', 'glucose above target most mornings'), (('Dickinson et al.: The use of language in diabetes care and education, Diabetes Care 40(12)', 2017, 'https://diabetesjournals.org/care/article/40/12/1790/36977/The-Use-of-Language-in-Diabetes-Care-and-Education', 'seen'),), ('Poorly controlled diabetic.', 'She cheats on her diet.'), ('A randomised controlled trial of asthma inhalers.', 'HbA1c is 72; the target is 58.'), ()),
('TIC1524', 'behaviour-labels', 'clinical-power', 2, 0.75, False, ('note',), ('{ptn} <3> (acting out|throwing a tantrum|had a tantrum|had an outburst|temper tantrum|kicking off|kicked off|playing up|being naughty|misbehav*|acting up|throwing a fit|behaving badly)', '(inappropriate|bad|poor|disruptive|problem|acting out|attention-seeking|manipulative) behaviou*', '(sexualised|sexualized|promiscuous|seductive|flirtatious) (behaviou*|child|girl)'), {'negation': False, 'unless_sentence': ('server|software|signal|app|driver',)}, 'This names a behaviour as one would for a child.', 'Child-style behaviour labels hide what the behaviour says.', ('She shouted and threw a cup after the visit was cancelled.', 'Was frightened when the door was closed.'), (('TACT: Language that cares (care-experienced young people)', 2019, 'https://www.tactcare.org.uk/resources/language-that-cares/', 'memory'), ('NICE NG225: Self-harm: assessment, management and preventing recurrence', 2022, 'https://www.nice.org.uk/guidance/ng225', 'part')), ('Resident kicked off at lunch.', 'Inappropriate behaviour on the ward.'), ('The match kicked off at three.', 'She threw a cup after the visit was cancelled.'), ()),
('TIC1525', 'pleasant-praise', 'clinical-power', 1, 0.3, False, ('note',), ('(pleasant|lovely|delightful|charming|sweet|nice) [and|§] <4> (lady|gentleman|patient|woman|man|pt|chap|girl|old|elderly|#)', '{ptn} (is|was|remains) [a|very|{adv}] (pleasant|lovely|delightful|cooperative|charming|well-behaved|polite|good today)'), {'unless_sentence': ('walk|hotel|view',)}, 'This praises someone for being pleasant.', 'Praise for being pleasant is given unequally and implies others are not.', ('Leave it out.', 'Engaged in discussion; asked about ...'), (('Sun et al.: Negative patient descriptors, Health Affairs 41(2)', 2022, 'https://pmc.ncbi.nlm.nih.gov/articles/PMC8973827', 'seen'), ('Harrigian et al.: EHR stigma keyword sets (adamant, compliance, other)', 2023, 'https://github.com/kharrigian/ehr-stigma', 'seen')), ('Pleasant 62 year old lady.', 'Patient is very cooperative.'), ('A pleasant walk by the river.', 'She asked good questions about the scan.'), ()),
('TIC1526', 'appearance-class', 'clinical-power', 2, 0.55, False, ('note',), ('{ptn} (is|was|appears|appeared|looks|looked|presents|presented) [very|{adv}|as] (disheveled|dishevelled|unkempt|malodorous|dirty|foul smelling|poorly groomed|poorly dressed|smelly|scruffy|filthy|bizarre|weird|odd|strange)', '(thug*|ghetto|sassy|street wise|welfare patient|medicaid patient|low class|lower class|uneducated|illiterate|not very bright|low iq|simple minded|ebonics)', '(well-dressed|well-groomed|articulate|well-spoken) [for|patient|woman|man]'), {'unless_sentence': ('garden|lawn|dog|coat',)}, 'This judges appearance or class.', 'Appearance and class remarks carry stereotype, not clinical fact.', ('Clothes wet; says he slept outside.', 'Reads at ...; prefers spoken information.'), (('Park et al.: Physician use of stigmatizing language in patient medical records, JAMA Netw Open 4(7)', 2021, 'https://doi.org/10.1001/jamanetworkopen.2021.17052', 'seen'), ('Beach et al.: Testimonial injustice, linguistic bias in medical records, JGIM 36', 2021, 'https://doi.org/10.1007/s11606-021-06682-z', 'memory'), ('Harrigian et al.: EHR stigma keyword sets (adamant, compliance, other)', 2023, 'https://github.com/kharrigian/ehr-stigma', 'seen')), ('Patient was unkempt and malodorous.', 'Uneducated, low IQ.'), ('The garden was unkempt after winter.', 'His clothes were wet; he had slept outside.'), ()),
('TIC1527', 'failure-to-protect', 'clinical-power', 3, 0.85, False, ('article', 'email', 'note'), ('{she_etc} [has|have|had|{adv}] (failed|failing|fails|unable|unwilling) to (protect|safeguard|leave|separate|end the relationship|prioriti*|keep) <3> {child_etc}', 'failure to protect', '(chose|chooses|choosing|prioriti*|put|puts|putting) (her|his|a|the) (partner|boyfriend|abuser|relationship|man|perpetrator|own needs) (over|above|before|ahead of)', '(allowed|allowing|allows|permitted) [the] (abuse|perpetrator|domestic abuse|violence|him|her partner) (to|in|back|into|contact)', 'exposed (the|her|their) (child*|kids|baby) to (dv|domestic|abuse|violence|the abuse)'), {'unless_sentence': ('pump|seal|battery|cover',)}, 'This holds the person abused responsible for the abuse.', 'It shifts responsibility for abuse from the person who abuses to the one abused.', ('He assaulted her in front of the children.', 'Her efforts to keep the children safe include ...'), (('SafeLives / Safe & Together: victim-blaming language in domestic abuse and child protection recording', 2021, 'https://safeandtogetherinstitute.com/', 'memory'),), ('Mother failed to protect the children.', 'She chose her partner over her kids.'), ('The seal failed to protect the pump.', 'He assaulted her in front of the children.'), ()),
('TIC1528', 'mutual-violence', 'clinical-power', 3, 0.85, False, ('article', 'email', 'note'), ('(mutual (abuse|violence|combat|battering|assault)|both (parties|partners|parents|adults) (are|were|is) [{adv}] (violent|abusive|aggressive|to blame|perpetrators|as bad)|(toxic|volatile|tumultuous|turbulent|stormy|unhealthy) relationship|high conflict (couple|parents|family|separation|divorce)|parental conflict|history of domestic incidents|fighting couple|domestics)', 'engaged in (domestic (violence|abuse)|dv|violence)', '(domestic|family) (dispute|incident|disturbance|argument)'), {'unless_sentence': ('chemical|waste|market',)}, 'This makes violence by one sound mutual.', 'Mutualising language hides who does what to whom.', ('He hit her twice this month; she is afraid of him.', 'He controls her money and phone.'), (('SafeLives / Safe & Together: victim-blaming language in domestic abuse and child protection recording', 2021, 'https://safeandtogetherinstitute.com/', 'memory'), ('New Mexico Coalition of Sexual Assault Programs: recommended words for journalists', 2019, 'https://nmcsap.org/resources/media-resources', 'seen')), ('It is a volatile relationship.', 'Mutual violence between the partners.'), ('He controls her money and phone.', 'Toxic chemicals are stored in bay 3.'), ()),
('TIC1529', 'no-evidence-assault', 'clinical-power', 3, 0.75, False, ('article', 'note'), ('no (evidence|signs|sign|injuries|physical evidence|findings) (of|to (support|suggest|corroborate|indicate)|consistent with) <3> (assault|abuse|rape|trauma|force|penetration|violence|struggle|claim*|alleg*|story|account)', '(unsubstantiated|unfounded|uncorroborated|unverified) (claim*|alleg*|report*|account|complaint*|assault|abuse)', '(calm|smiling|laughing|flat|not upset|not tearful|unemotional|composed|not distressed|detached) (for|considering|despite|which is|inconsistent|not consistent|for someone|given)'), {'unless_sentence': ('(does|do) not (exclude|rule out|mean)|absence of',)}, 'This reads missing injuries or tears as evidence against the account.', 'Most assaults leave no visible injury, so this wording wrongly signals disbelief.', ('No injuries seen today; this neither supports nor excludes the history.', 'Appeared calm.'), (('WHO: Health care for women subjected to intimate partner or sexual violence, clinical handbook (LIVES)', 2014, 'https://www.who.int/publications/i/item/WHO-RHR-14.26', 'seen'), ('Beach et al.: Testimonial injustice, linguistic bias in medical records, JGIM 36', 2021, 'https://doi.org/10.1007/s11606-021-06682-z', 'memory')), ('No evidence of assault on examination.', 'Calm for someone who was attacked.'), ('No injuries seen, which does not exclude assault.', 'No evidence of fracture on X-ray.'), ()),
('TIC1530', 'entitlement', 'clinical-power', 3, 0.85, False, ('article', 'chat', 'email', 'note'), ('(scroung*|freeload*|benefit cheat*|benefits cheat*|work-shy|workshy|playing the system|gaming the system|milking (it|the system)|on the scrounge|welfare (cheat*|queen*|bum*)|lazy (claimant*|poor)|health tourist*|dole bludger*)',), {'unless_sentence': ('gaming laptop*',)}, 'This calls asking for help cheating.', 'Talk of cheating makes a fault of a request for help.', ('applies for ... because ...', 'asked about benefits'), (('Park et al.: Physician use of stigmatizing language in patient medical records, JAMA Netw Open 4(7)', 2021, 'https://doi.org/10.1001/jamanetworkopen.2021.17052', 'seen'), ('Social Security Scotland: Writing for wellbeing, trauma and stress writing guide', 2025, 'https://blogs.gov.scot/digital/2025/06/18/writing-for-wellbeing-why-we-created-a-trauma-and-stress-writing-guide', 'seen')), ("He's playing the system.", 'Another scrounger on our list.'), ('Gaming laptops are on sale.', 'She asked about housing benefit.'), ()),
('TIC1531', 'unilateral-plan', 'clinical-power', 1, 0.5, False, ('note',), ('{we} (will|shall|am going to|are going to|have decided to) [{adv}] {place_etc} (her|him|them|the patient|patient|pt|client) [on|to|back|in|out|home|into|under]', '(patient|pt|client|resident) (needs to|must|has to|will have to|ought to|should) (be (made|forced|told|placed|medicated|sectioned)|comply|cooperate|understand|accept|lose weight|stop|learn|take responsibility)', '(would not let|will not let|not letting) (her|him|them|the patient|patient)'), {'negation': False, 'unless_sentence': ('if she agrees|with {their} (agreement|consent)|as {they} (wish|asked)',)}, 'This writes a plan as something done to the person.', 'Plans written as things done to someone leave out shared decisions.', ('We discussed ... and agreed ...', 'She prefers ...; I recommend ... because ...'), (('Park et al.: Physician use of stigmatizing language in patient medical records, JAMA Netw Open 4(7)', 2021, 'https://doi.org/10.1001/jamanetworkopen.2021.17052', 'seen'),), ('Patient needs to lose weight.', 'We will put her on clozapine.'), ('We discussed clozapine and agreed to start on Monday.', 'The patient portal needs to load faster.'), ()),
('TIC1532', 'emotion-as-symptom', 'clinical-power', 1, 0.5, False, ('note',), ('{ptn} (is|was|became|appears|appeared|seems|seemed) [very|overly|quite|{adv}|excessively|inappropriately] {tearful_etc} (for no|without (cause|reason)|over (nothing|minor)|about (nothing|minor))', '(overly|excessively|inappropriately|unduly|unnecessarily|overtly) (emotional|anxious|concerned|upset|tearful|worried|involved|dramatic|attached|protective)', '(anxious|worried well|neurotic|over-protective|overbearing|helicopter|hysterical) (mother|mom|mum|parent|parents|wife|father|relative|woman|female)'), {'unless_sentence': ('with reason|because|after',)}, '"Overly" measures a feeling against the writer\'s idea of enough.', '"Overly" measures feeling against the writer\'s idea of enough.', ('Cried when talking about her son.', 'Worried about the lump since March.'), (('Park et al.: Physician use of stigmatizing language in patient medical records, JAMA Netw Open 4(7)', 2021, 'https://doi.org/10.1001/jamanetworkopen.2021.17052', 'seen'), ('Beach et al.: Testimonial injustice, linguistic bias in medical records, JGIM 36', 2021, 'https://doi.org/10.1007/s11606-021-06682-z', 'memory'), ('Cox & Fritz: Presenting complaint, use of language that disempowers patients, BMJ 377', 2022, 'https://www.bmj.com/content/377/bmj-2021-066720', 'seen')), ('Overly emotional about the result.', 'Anxious mother, reassured.'), ('Cried when talking about her son.', 'The site is not overly busy today.'), ()),
('TIC1601', 'mh-slur', 'stigma-mental-health', 3, 0.8, False, ('article', 'chat', 'email', 'note', 'ui'), ('(schizo|schizos|nutter|nutters|nutcase*|nutjob*|nut job*|lunatic|lunatics|loony|looney|wacko*|whacko*|headcase*|mental case*|basket case*|madman|madwoman|madhouse|loony bin|funny farm|nuthouse|psychos|psycho|crackpot*|raving mad|stark raving|deranged|unhinged|crazies|crazy person|crazy people|fruitcake (of a|person))',), {'unless_sentence': ('tunes|hitchcock|film|movie|fringe',)}, 'This is a slur for people with mental illness.', 'Slurs for mental illness turn illness into ridicule or threat.', ('person with a mental health condition', 'behaved unusually', '(say what happened)'), (('Everymind Mindframe: language when communicating about mental ill-health / Our words matter', 2022, 'https://mindframe.org.au/mental-health/communicating-about-mental-ill-health/language', 'seen'), ('APA: Inclusive Language Guide, 2nd ed.', 2023, 'https://www.apa.org/about/apa/equity-diversity-inclusion/language-guidelines', 'part'), ('NHS digital service manual: inclusive content, mental health', 2023, 'https://service-manual.nhs.uk/content/inclusive-content', 'memory')), ('What a psycho.', "He's a complete nutjob."), ("We watched Hitchcock's film Psycho.", 'Looney Tunes starts at five.'), ()),
('TIC1602', 'crazy-intensifier', 'stigma-mental-health', 1, 0.5, False, ('article', 'email', 'ui'), ('(crazy|insane|insanely|bonkers|mental|mad|nuts) (good|fast|cheap|deal|deals|busy|price|prices|hours|amount|offer|offers|low|easy|sale|savings|discounts|weather|numbers|hot|expensive|idea|talented)', '(drive|drives|driving|drove|make|makes) (me|us|you|him|her|them|everyone) (crazy|insane|nuts|mad|bonkers|mental)', '(go|goes|going|went) (crazy|insane|nuts|bonkers|mental|ballistic|postal)', '{it} is (crazy|insane|nuts|bonkers) ($|§|how|that)'), {'unless_sentence': ('afraid|worry*|worried|feel*|fear|scared|horse',)}, 'This uses madness as an intensifier.', 'Using madness as an intensifier trivialises illness.', ('Very busy', 'Surprising', 'Low prices'), (('retext-equality / alex rule data (ablist, suicide, condescending)', 2023, 'https://github.com/retextjs/retext-equality', 'seen'), ('18F Content Guide: Inclusive language', 2023, 'https://github.com/18F/content-guide', 'seen')), ('Crazy deals all week!', 'This is insane.'), ('Crazy Horse was a Lakota leader.', 'A bowl of mixed nuts.'), ()),
('TIC1603', 'diagnosis-adjective', 'stigma-mental-health', 2, 0.85, False, ('article', 'chat', 'email', 'note', 'ui'), ('(bipolar|schizophrenic|schizo|psychotic|ocd|anorexic|manic|autistic|adhd|borderline) (weather|economy|market*|code|app|politics|policy|dog|system|government|browser|computer|boss|ex|squirrel|budget|stock*)', '(so|a bit|kind of|a little|totally|super|being|going) (ocd|bipolar|adhd|schizo|autistic|anorexic)', '(my|your|their|her|his) [inner] ocd (is|about|kicks|over)', '(have|having|had) (an|a) (ocd|adhd|bipolar|blonde|senior) moment'), {}, 'This uses a diagnosis as a figure of speech.', 'Diagnoses as figures of speech make the real condition smaller.', ('changeable', 'very tidy', 'unpredictable'), (('Everymind Mindframe: language when communicating about mental ill-health / Our words matter', 2022, 'https://mindframe.org.au/mental-health/communicating-about-mental-ill-health/language', 'seen'), ('APA: Inclusive Language Guide, 2nd ed.', 2023, 'https://www.apa.org/about/apa/equity-diversity-inclusion/language-guidelines', 'part'), ('NHS digital service manual: inclusive content, mental health', 2023, 'https://service-manual.nhs.uk/content/inclusive-content', 'memory')), ('The weather is so bipolar.', "I'm a bit OCD about fonts."), ('She was diagnosed with bipolar disorder in 2019.', 'OCD support group, Tuesdays.'), ()),
('TIC1604', 'person-as-diagnosis', 'stigma-mental-health', 2, 0.7, False, ('article', 'chat', 'email', 'note', 'ui'), ('(a|an|the|these|those|all|many|most|fellow|other|some|our|two|three|known|chronic) (schizophrenic|schizophrenics|bipolar|bipolars|borderline|borderlines|depressive|depressives|anorexics|bulimic|bulimics|psychotic|psychotics|manic depressive|manic depressives|neurotic|neurotics|psychopath|psychopaths|sociopath|sociopaths|hysteric|hysterics|self-harmer|self-harmers)', '(he|she|they|who|person|patient|client|man|woman|you) {is} [a|{adv}] (schizophrenic|bipolar|borderline|psychotic|manic depressive|anorexic|bulimic|neurotic)'), {'unless_after': ('seizure*', 'disorder|spectrum|illness|episode|episodes|state|personality|features|symptoms|traits|depression|type|affective|transistor|junction|outlet|outlets|electrode|motor|voltage|neurons'), 'unless_sentence': ('transistor|electr*',)}, 'This names a person by a psychiatric diagnosis.', "A diagnosis used as the person's name erases the rest of them.", ('a person with schizophrenia', 'has a diagnosis of bipolar disorder', 'is being treated for psychosis'), (('Everymind Mindframe: language when communicating about mental ill-health / Our words matter', 2022, 'https://mindframe.org.au/mental-health/communicating-about-mental-ill-health/language', 'seen'), ('APA: Inclusive Language Guide, 2nd ed.', 2023, 'https://www.apa.org/about/apa/equity-diversity-inclusion/language-guidelines', 'part'), ('NHS digital service manual: inclusive content, mental health', 2023, 'https://service-manual.nhs.uk/content/inclusive-content', 'memory')), ('She is a borderline.', 'Many schizophrenics live alone.'), ('A bipolar transistor amplifies current.', 'She has bipolar disorder.'), ()),
('TIC1605', 'mentally-ill-label', 'stigma-mental-health', 2, 0.65, False, ('article', 'chat', 'email', 'note', 'ui'), ('the (mentally ill|insane|mentally disturbed|emotionally disturbed|criminally insane|mad)', 'mentally (disturbed|unstable|deranged|defective|challenged|unhinged|ill (man|woman|person|people|patient*|killer|suspect|individual*))', 'mental (patient|patients|defective*|institution*|asylum*|hospital (patient|escapee)|home|breakdown case)', '(nervous breakdown|insane asylum|lunatic asylum|psych ward|psycho ward|loony ward|happy pills|crazy pills|head shrinker|see (a|my|your|the) shrink|a shrink|your shrink)'), {'unless_sentence': ('museum|history of|century',)}, 'This is a collective label or slang for people with mental illness.', 'Collective labels and slang about treatment raise fear and keep people from care.', ('people with mental health conditions', 'mental health hospital', 'psychiatrist'), (('Everymind Mindframe: language when communicating about mental ill-health / Our words matter', 2022, 'https://mindframe.org.au/mental-health/communicating-about-mental-ill-health/language', 'seen'), ('APA: Inclusive Language Guide, 2nd ed.', 2023, 'https://www.apa.org/about/apa/equity-diversity-inclusion/language-guidelines', 'part'), ('NHS digital service manual: inclusive content, mental health', 2023, 'https://service-manual.nhs.uk/content/inclusive-content', 'memory')), ('The mentally ill are dangerous.', 'Maybe see a shrink.'), ('Shrink the image to fit the page.', 'The mental health team meets at nine.'), ()),
('TIC1606', 'suffers-from-mh', 'stigma-mental-health', 1, 0.6, False, ('article', 'chat', 'email', 'note', 'ui'), ('(suffer~|suffering|afflicted|stricken|plagued|crippled|a victim of|victims of|struck down|tormented|haunted|cursed) [from|with|by] <2> (depression|anxiety|ptsd|schizophrenia|bipolar|mental (illness|health)|ocd|anorexia|bulimia|psychosis|bpd|dissociation|addiction|panic attacks|eating disorder*|personality disorder*)', '(depression|anxiety|ptsd|schizophrenia|mental illness|trauma) (sufferer*|victim*)'), {'unless_before': ('i [would|are|is|will|have|had|has]',)}, '"Suffers from" assumes how someone lives with a condition.', 'It assumes misery and passivity.', ('lives with depression', 'has PTSD', 'was diagnosed with ...'), (('Everymind Mindframe: language when communicating about mental ill-health / Our words matter', 2022, 'https://mindframe.org.au/mental-health/communicating-about-mental-ill-health/language', 'seen'), ('APA: Inclusive Language Guide, 2nd ed.', 2023, 'https://www.apa.org/about/apa/equity-diversity-inclusion/language-guidelines', 'part'), ('NHS digital service manual: inclusive content, mental health', 2023, 'https://service-manual.nhs.uk/content/inclusive-content', 'memory')), ('She suffers from depression.', 'PTSD sufferers welcome.'), ('She lives with depression.', 'Crops suffered from the frost.'), ()),
('TIC1607', 'dangerous-link', 'stigma-mental-health', 3, 0.85, False, ('article', 'chat', 'note'), ('(dangerous|violent|deranged|crazed|unpredictable|unstable|disturbed) <2> (mental patient*|schizophrenic*|psychotic*|psychiatric patient*|mentally ill)', '(mentally ill|schizophrenic|psychotic|bipolar|disturbed|deranged|crazed|psycho|knife-wielding|paranoid) (killer*|gunman|knifeman|attacker*|murderer*|shooter*|maniac*|loner*|criminal*|stalker)', '(ticking time bomb|danger to society|went (berserk|postal|on a rampage)|mad (axeman|gunman|killer)|lone wolf)'), {'unless_sentence': ('bomb disposal',)}, 'This links mental illness with violence.', 'Linking illness with violence is inaccurate and fuels fear.', ('the suspect (no diagnosis unless verified and relevant)', 'a man with a knife'), (('Everymind Mindframe: language when communicating about mental ill-health / Our words matter', 2022, 'https://mindframe.org.au/mental-health/communicating-about-mental-ill-health/language', 'seen'), ('APA: Inclusive Language Guide, 2nd ed.', 2023, 'https://www.apa.org/about/apa/equity-diversity-inclusion/language-guidelines', 'part'), ('NHS digital service manual: inclusive content, mental health', 2023, 'https://service-manual.nhs.uk/content/inclusive-content', 'memory')), ('A schizophrenic killer on the loose.', 'He was a ticking time bomb.'), ('Violent storms hit the coast.', 'The suspect was arrested at noon.'), ()),
('TIC1608', 'bpd-manipulation', 'stigma-mental-health', 3, 0.9, False, ('article', 'chat', 'email', 'note'), ('(just|only|classic|typical|another|usual|pure|purely) (behavioural|behavioral|borderline|bpd|pd|personality disorder*|histrionic|psych)', '(manipulative|attention-seeking|dramatic) <2> (suicid*|self-harm|overdose|gesture*|cutting|threat*)', '(superficial|minor|only) (cuts|scratches|self-harm|lacerations) [noted|again|only|,]', '(self-harm|overdos*|cutting|suicid*) (is|was|as) [{adv}|just|only] (manipulative|manipulation|attention|behavioural|behavioral|a gesture)'), {'unless_sentence': ('wound (depth|care)',)}, 'This explains self-harm by a wish to manipulate.', 'It withdraws care on the ground of motive, and self-harm of any depth signals risk.', ('Self-harm today after ...; wound 2 cm, cleaned.', 'She says cutting helps her feel real.'), (('NICE NG225: Self-harm: assessment, management and preventing recurrence', 2022, 'https://www.nice.org.uk/guidance/ng225', 'part'), ('Meheli & Banerjee: Revisiting social stigma in non-suicidal self-injury, Consortium Psychiatricum 3(3)', 2022, 'https://doi.org/10.17816/CP196', 'seen')), ('Typical borderline behaviour.', 'Manipulative overdose.'), ('Wound 2 cm long, cleaned and closed.', 'She was told she has borderline personality disorder.'), ()),
('TIC1609', 'damaged-goods', 'stigma-mental-health', 3, 0.85, False, ('article', 'chat', 'email', 'note', 'ui'), ('(you|she|he|they|survivors|victims|i am|we) {is} [{adv}|permanently|forever|emotionally] (damaged|ruined|tainted|scarred for life|messed up|screwed up|unlovable|spoiled goods|used goods|dirty|broken beyond)', '(damaged|used|spoiled) goods', '(scarred|ruined|broken|damaged|marked) for life', 'emotional (baggage|cripple*|wreck)', '(too much|with|her|his|your) baggage', '(never (be|recover|get over)|will never be) the same again'), {'unless_sentence': ('return*|refund*|order|delivery|parcel|warehouse|shipping|item*|insur*|airport|luggage|flight|suitcase|fur|hands|feel~ (like|as)|may feel',)}, 'This describes a person as damaged.', 'Describing people as damaged makes harm their identity.', ('She is dealing with what was done to her.', 'None of that is who you are.'), (('RAINN: Tips for talking with survivors of sexual assault', 2020, 'https://www.rainn.org/articles/tips-talking-survivors-sexual-assault', 'seen'), ('Chayn: Trauma-informed design principles', 2021, 'https://uxmag.com/articles/trauma-informed-design-understanding-trauma-and-healing', 'seen')), ("She's damaged goods.", "They're scarred for life."), ('Damaged goods can be returned within 30 days.', 'You may feel you are damaged, and you are not alone.'), ()),
('TIC1610', 'hysterical-women', 'stigma-mental-health', 3, 0.9, False, ('article', 'chat', 'email', 'note', 'ui'), ('(hysterical|hormonal|neurotic|shrill|irrational|crazy|psycho|emotional|overemotional|mad|bitter|jealous) (woman|women|female|females|girl|girls|wife|ex|ex-wife|girlfriend|lady|ladies|mother-in-law|bitch|housewife)', '(women|females|girls) (are|get|being) [{adv}|just|all] (hysterical|hormonal|irrational|emotional|crazy|dramatic)', 'female hysteria'), {}, 'This discredits a woman by calling her mad.', 'Gendered madness talk is a long-standing way to discredit women.', ('She said that ...', '(say what was said)'), (('Everymind Mindframe: language when communicating about mental ill-health / Our words matter', 2022, 'https://mindframe.org.au/mental-health/communicating-about-mental-ill-health/language', 'seen'), ('APA: Inclusive Language Guide, 2nd ed.', 2023, 'https://www.apa.org/about/apa/equity-diversity-inclusion/language-guidelines', 'part'), ('NHS digital service manual: inclusive content, mental health', 2023, 'https://service-manual.nhs.uk/content/inclusive-content', 'memory')), ('Just another hysterical woman.', 'His psycho ex made it up.'), ('Hysterical laughter filled the room.', 'Women are welcome at any time.'), ()),
('TIC1611', 'normal-people', 'stigma-mental-health', 1, 0.5, False, ('article', 'chat', 'email', 'note', 'ui'), ("(normal|ordinary|regular|sane|healthy) (people|person|person's|child|children|kids|families|women|men|adults|brain|humans) (do|do not|does|does not|would|can|think|feel|are|is|without|than|unlike|compared)", '(like|as|than|unlike) [a] (normal|sane|regular|healthy) (person|people|human|child|woman|man|adult)', '(mentally|psychologically) (normal|healthy people|sane)'), {'unless_sentence': ('blood pressure|weight|bmi',)}, 'This sets a group apart from "normal" people.', 'Contrast with "normal people" sets a group outside humanity.', ('people without the condition', 'other people', 'typical'), (('18F Content Guide: Inclusive language', 2023, 'https://github.com/18F/content-guide', 'seen'), ('NHS digital service manual: inclusive content, mental health', 2023, 'https://service-manual.nhs.uk/content/inclusive-content', 'memory')), ("Normal people don't do that.", 'Act like a sane person.'), ('Normal service resumes at eight.', 'People without the condition also get tired.'), ()),
('TIC1612', 'triggered-jokes', 'stigma-mental-health', 2, 0.7, False, ('article', 'chat', 'email', 'ui'), ('(you are|are you|getting|got|so|look who is|someone is) triggered ($|much|lol|by everything|again|snowflake)', '(trigger|triggered) warning (lol|joke|not really)', '{have_etc} (me|us|you|him|her) [major|total|actual|serious] (ptsd|trauma|flashbacks) (from|about|of|after|just|$)', '(ptsd|trauma) from (that|the|this|my) (meeting|exam|test|update|game|haircut|email|class|spreadsheet|movie|demo|sprint)', '(want|wanted|makes me want) to (kill myself|die|slit my wrists|shoot myself|hang myself) (lol|haha|right now|because of (the|this|that) (bug|meeting|exam|homework))', '(kill|shoot) me now'), {'unless_sentence': ('alert|event|webhook|function|alarm|pipeline|sensor',)}, 'This makes a joke of trauma or suicide.', 'Jokes with trauma words make the real thing harder to say.', ('That meeting was rough.', "I'm very tired of this bug."), (('Everymind Mindframe: language when communicating about mental ill-health / Our words matter', 2022, 'https://mindframe.org.au/mental-health/communicating-about-mental-ill-health/language', 'seen'), ('APA: Inclusive Language Guide, 2nd ed.', 2023, 'https://www.apa.org/about/apa/equity-diversity-inclusion/language-guidelines', 'part'), ('NHS digital service manual: inclusive content, mental health', 2023, 'https://service-manual.nhs.uk/content/inclusive-content', 'memory')), ('Are you triggered?', 'That meeting gave me PTSD from the spreadsheet.'), ('The alert is triggered at noon.', 'He has had PTSD since the war.'), ()),
('TIC1613', 'psychosomatic', 'stigma-mental-health', 2, 0.7, False, ('chat', 'email', 'note'), ('(just|only|purely|all|probably|likely|clearly|simply) (psychosomatic|psychological|psychogenic|hysterical|anxiety|stress|nerves|stress-related|in {anyones} (head|mind)|functional|somatic)', '(it is|this is|symptoms are|pain is) [{adv}] (psychosomatic|psychogenic|all psychological)', '(no (real|organic|physical|actual) (cause|reason|problem|illness)|nothing (physically|actually|really) wrong)'), {'unless_before': ('not',), 'unless_sentence': ('not',)}, 'This says that the pain is not real.', '"Just psychological" tells the person the pain is not real.', ("The tests don't show the cause yet; the pain is real.", 'Stress can make pain stronger; would you like to look at that?'), (('Cox & Fritz: Presenting complaint, use of language that disempowers patients, BMJ 377', 2022, 'https://www.bmj.com/content/377/bmj-2021-066720', 'seen'), ('SAMHSA: TIP 57, Trauma-Informed Care in Behavioral Health Services', 2014, 'https://www.ncbi.nlm.nih.gov/books/NBK207195/', 'seen')), ("It's purely psychosomatic.", "There's nothing physically wrong with him."), ('This pain is not just anxiety.', "The tests don't show the cause yet, and the pain is real."), ()),
('TIC1614', 'lost-mind', 'stigma-mental-health', 2, 0.65, False, ('article', 'chat', 'email', 'note', 'ui'), ('(lost|losing|lose|loses|are you out of|you are out of|must be out of) (your|my|his|her|their) (mind|marbles|head completely|sanity|wits)', '(lost the plot|gone off the deep end|off {anyones} rocker|round the bend|not all there|screw loose|few sandwiches short|a few cards short|went off the rails|cracked up|cracking up)'), {'unless_sentence': ('mind the|feel~|afraid|scared|fear',)}, 'This is an idiom of madness used to discredit.', 'Idioms of madness are used to discredit.', ("I don't understand yet; can you tell me more?", 'She was very distressed.'), (('Everymind Mindframe: language when communicating about mental ill-health / Our words matter', 2022, 'https://mindframe.org.au/mental-health/communicating-about-mental-ill-health/language', 'seen'), ('APA: Inclusive Language Guide, 2nd ed.', 2023, 'https://www.apa.org/about/apa/equity-diversity-inclusion/language-guidelines', 'part'), ('NHS digital service manual: inclusive content, mental health', 2023, 'https://service-manual.nhs.uk/content/inclusive-content', 'memory')), ('Have you lost your mind?', "He's off his rocker."), ("Are you afraid you're losing your mind?", 'Keep that option in the back of your mind.'), ()),
('TIC1615', 'asylum-costume', 'stigma-mental-health', 3, 0.85, False, ('article', 'email', 'ui'), ('(mental patient|psycho|asylum|insane asylum|lunatic|psycho ward|straight-jacket|strait-jacket|padded cell|psycho nurse|mad doctor) (costume*|outfit*|party|escape|maze|attraction|theme*|makeup|night)', '(straight-jacket*|strait-jacket*|padded cell*|men in white coats|escaped (mental|from the asylum))'), {'unless_sentence': ('museum',)}, 'This makes entertainment of psychiatric institutions.', 'Entertainment built on institutions recreates scenes many people lived through.', ('haunted house', 'escape room'), (('Everymind Mindframe: language when communicating about mental ill-health / Our words matter', 2022, 'https://mindframe.org.au/mental-health/communicating-about-mental-ill-health/language', 'seen'), ('APA: Inclusive Language Guide, 2nd ed.', 2023, 'https://www.apa.org/about/apa/equity-diversity-inclusion/language-guidelines', 'part'), ('NHS digital service manual: inclusive content, mental health', 2023, 'https://service-manual.nhs.uk/content/inclusive-content', 'memory')), ('Mental patient costume, now half price', 'Escape the insane asylum maze!'), ('Escape room: the submarine', 'Pirate costume, all sizes'), ()),
('TIC1616', 'weak-minded', 'stigma-mental-health', 2, 0.8, False, ('article', 'chat', 'email', 'note', 'ui'), ('(mentally|emotionally|psychologically) weak', '(weak-minded|weak-willed|soft in the head|feeble-minded)', '(could not|can not|unable to) (cope|handle (it|stress|pressure|life|the pressure)) $', '(broke|cracked|crumbled|buckled|caved) under [the] (pressure|strain|stress)', '(not|is not|are not) (strong|tough|resilient) enough (to|for)'), {'unless_sentence': ('bridge|beam|ice|dam|pipe|feel~',)}, 'This calls overload weakness.', 'Weakness talk moralises overload.', ('The load was too much for anyone.', 'had no support at the time'), (('Everymind Mindframe: language when communicating about mental ill-health / Our words matter', 2022, 'https://mindframe.org.au/mental-health/communicating-about-mental-ill-health/language', 'seen'), ('APA: Inclusive Language Guide, 2nd ed.', 2023, 'https://www.apa.org/about/apa/equity-diversity-inclusion/language-guidelines', 'part'), ('NHS digital service manual: inclusive content, mental health', 2023, 'https://service-manual.nhs.uk/content/inclusive-content', 'memory')), ('He was mentally weak.', "She isn't strong enough to testify."), ('The beam buckled under the strain.', 'Support was not there when she needed it.'), ()),
('TIC1701', 'addiction-slur', 'stigma-addiction', 3, 0.95, False, ('article', 'chat', 'email', 'note', 'ui'), ('(junkie|junkies|junky|crackhead|crackheads|crack head*|dope fiend*|smackhead*|druggie|druggies|pothead*|tweaker|tweakers|meth head*|methhead*|wino|winos|drunkard*|boozer|boozers|crack whore*|lush|alkie*|alky|dopehead*|pill popper*|pillhead*)',), {'unless_sentence': ('lush (green|forest|garden|grass|valley|leaves)|band|album',)}, 'This is a slur for people who use drugs or drink.', 'Slurs reduce people to a substance.', ('person who uses drugs', 'person with an addiction'), (('NIDA: Words Matter, terms to use and avoid when talking about addiction', 2021, 'https://nida.nih.gov/nidamed-medical-health-professionals/health-professions-education/words-matter-terms-to-use-avoid-when-talking-about-addiction', 'seen'), ('American Academy of Pediatrics: Recommended terminology for substance use disorders, Pediatrics 149(6)', 2022, 'https://doi.org/10.1542/peds.2022-057529', 'seen')), ("He's just a junkie.", 'Crackheads everywhere.'), ('The lush green valley opens in May.', 'People who use drugs are welcome here.'), ()),
('TIC1702', 'addict', 'stigma-addiction', 2, 0.8, False, ('article', 'chat', 'email', 'note', 'ui'), ('(addict|addicts|drug user*|substance user*|iv drug user*|ivdu|needle user*|drug addicts|heroin addict|heroin addicts|ex-addict|ex-addicts)',), {'unless_before': ('sex|porn|coffee|chocolate|sugar|news|book|chess|crossword|shoe',), 'unless_sentence': ('narcotics anonymous|train enthusiast',)}, 'This names a person by an addiction.', 'It names the person by the condition and implies permanence.', ('person with a substance use disorder', 'person who uses drugs', 'person in recovery'), (('NIDA: Words Matter, terms to use and avoid when talking about addiction', 2021, 'https://nida.nih.gov/nidamed-medical-health-professionals/health-professions-education/words-matter-terms-to-use-avoid-when-talking-about-addiction', 'seen'), ('American Academy of Pediatrics: Recommended terminology for substance use disorders, Pediatrics 149(6)', 2022, 'https://doi.org/10.1542/peds.2022-057529', 'seen')), ('She is a heroin addict.', 'A clinic for drug users.'), ('People who use drugs can ask for a test kit.', 'Are you a chess addict?'), (('The addict in the novel is called Renton.', 'The rule does not know that a figure in a book is meant.'),)),
('TIC1703', 'alcoholic-noun', 'stigma-addiction', 2, 0.75, False, ('article', 'chat', 'email', 'note', 'ui'), ('(an|the|recovering|chronic|known|raging|functioning|high-functioning|former|ex|is|was|are|dry|active|severe|other|many|all) alcoholic*', '(a|the|town|known|habitual|violent|drunken|old|mean) (drunk|drunks|drunkard*)'), {'unless_after': ('beverage*|drink*|hepatitis|liver|ketoacidosis|content|gastritis|anonymous|cirrhosis|cardiomyopathy|neuropathy|cocktail*|driver|driving|gel',), 'unless_sentence': ('anonymous|free range',)}, 'This names a person by their drinking.', 'The noun fixes the person to the drinking.', ('person with alcohol use disorder', 'person who drinks heavily'), (('NIDA: Words Matter, terms to use and avoid when talking about addiction', 2021, 'https://nida.nih.gov/nidamed-medical-health-professionals/health-professions-education/words-matter-terms-to-use-avoid-when-talking-about-addiction', 'seen'), ('American Academy of Pediatrics: Recommended terminology for substance use disorders, Pediatrics 149(6)', 2022, 'https://doi.org/10.1542/peds.2022-057529', 'seen')), ("He's an alcoholic.", 'She is a known drunk.'), ('The alcoholic drinks are in the blue fridge.', 'Alcoholics Anonymous meets on Mondays.'), ()),
('TIC1704', 'substance-abuse', 'stigma-addiction', 2, 0.8, False, ('article', 'chat', 'email', 'note', 'ui'), ('(substance|drug|alcohol|opioid|prescription drug|polysubstance|heroin|cocaine|iv|etoh|chemical|solvent|laxative) (abuse|abuser|abusers|abusing)', '(abuse*|abusing) (drugs|alcohol|substances|opioids|heroin|medication|medications|pills|prescription|cocaine)'), {'unless_sentence': ('national institute|administration|act #|institute on|journal of',)}, '"Abuse" puts blame on a person who uses substances.', '"Abuse" carries blame and shifts clinicians toward punishment in experiments.', ('substance use', 'substance use disorder', 'uses alcohol daily'), (('NIDA: Words Matter, terms to use and avoid when talking about addiction', 2021, 'https://nida.nih.gov/nidamed-medical-health-professionals/health-professions-education/words-matter-terms-to-use-avoid-when-talking-about-addiction', 'seen'), ('American Academy of Pediatrics: Recommended terminology for substance use disorders, Pediatrics 149(6)', 2022, 'https://doi.org/10.1542/peds.2022-057529', 'seen')), ('History of substance abuse.', 'He abuses alcohol.'), ('The National Institute on Drug Abuse published a list.', 'History of opioid use disorder.'), ()),
('TIC1705', 'drug-habit', 'stigma-addiction', 2, 0.85, False, ('article', 'chat', 'email', 'note', 'ui'), ('(drug|heroin|cocaine|crack|coke|smack|pill|opioid|meth) (habit|habits)', '(kick|kicked|kicking|feed|feeding|fund|funding) (the|his|her|their|your|a) habit'), {'unless_sentence': ('reading|running',)}, '"Habit" implies that stopping is only a decision.', '"Habit" implies the person could stop by choosing to.', ('substance use disorder', 'regular heroin use'), (('NIDA: Words Matter, terms to use and avoid when talking about addiction', 2021, 'https://nida.nih.gov/nidamed-medical-health-professionals/health-professions-education/words-matter-terms-to-use-avoid-when-talking-about-addiction', 'seen'), ('American Academy of Pediatrics: Recommended terminology for substance use disorders, Pediatrics 149(6)', 2022, 'https://doi.org/10.1542/peds.2022-057529', 'seen')), ('He stole to feed his habit.', 'Her cocaine habit returned.'), ('A reading habit grows page by page.', 'She used heroin daily for two years.'), ()),
('TIC1706', 'clean-dirty', 'stigma-addiction', 2, 0.75, False, ('article', 'chat', 'email', 'note', 'ui'), ('(urine|urines|uds|ua|sample|screen|tox|toxicology) (is|was|were|came back|remains|again|still) [again|still|{adv}] (dirty|clean)', '(clean|dirty) (urine|urines|tox|toxicology|drug (screen|test)|uds|ua|drop|drops|sample from)', '(stay|stayed|staying|got|get|getting|been|now|is|was|keep|are you|am) clean (for <1> (days|weeks|months|years|now)|for #|and sober|from (drugs|heroin|alcohol)|off|of drugs|since|time|now)', '(clean and sober|clean time|came up (clean|dirty)|tested (clean|dirty)|(#|one|two)(days|weeks|months|years) clean)'), {'unless_sentence': ('wound|kitchen|install|energy|water',)}, '"Clean" makes use sound dirty.', '"Clean" makes use dirty.', ('tested negative', 'not using', 'in recovery'), (('NIDA: Words Matter, terms to use and avoid when talking about addiction', 2021, 'https://nida.nih.gov/nidamed-medical-health-professionals/health-professions-education/words-matter-terms-to-use-avoid-when-talking-about-addiction', 'seen'), ('American Academy of Pediatrics: Recommended terminology for substance use disorders, Pediatrics 149(6)', 2022, 'https://doi.org/10.1542/peds.2022-057529', 'seen')), ('Urine was dirty for opiates.', 'Dirty urine again.', 'She has been clean for six months.'), ('Keep the wound clean and dry.', 'She has been in remission for six months.'), ()),
('TIC1707', 'wagon-relapse', 'stigma-addiction', 2, 0.7, False, ('article', 'chat', 'email', 'note', 'ui'), ('(fell|fall|falls|falling|fallen|back) (off|on) the wagon', '(back to|back on|returned to|fell back into) (his|her|their|your|the) (old|bad|former) (ways|habits|tricks|self)', 'back on (drugs|the (drugs|booze|bottle|gear)|heroin)', '(relapsed|relapse) (again|yet again|once more) [on|into|§|.]', '(slipped|slip) up (again|and (drank|used))'), {'unless_sentence': ('cancer|leukaemia|leukemia|ms|multiple sclerosis|fever|malaria',)}, 'This is a moral image for a return to use.', 'Moral metaphors for return to use add shame at the riskiest time.', ('returned to use', 'had a recurrence', 'drank on Friday'), (('NIDA: Words Matter, terms to use and avoid when talking about addiction', 2021, 'https://nida.nih.gov/nidamed-medical-health-professionals/health-professions-education/words-matter-terms-to-use-avoid-when-talking-about-addiction', 'seen'), ('American Academy of Pediatrics: Recommended terminology for substance use disorders, Pediatrics 149(6)', 2022, 'https://doi.org/10.1542/peds.2022-057529', 'seen')), ('He fell off the wagon.', 'Relapsed again, as expected.'), ('MS relapse rates fell in the trial.', 'She drank on Friday and called us on Saturday.'), ()),
('TIC1708', 'substitution', 'stigma-addiction', 2, 0.8, False, ('article', 'chat', 'email', 'note', 'ui'), ('(opioid|drug|methadone|opiate) (substitution|replacement) (therapy|treatment|program*)', '(medication|medically) assisted (treatment|recovery)', '(replac*|swap*|trad*|substitut*) one (addiction|drug|habit) (with|for) another', '(methadone|buprenorphine) (addict*|junkie*|clinic junk*)', '(not|is not) (really|truly) (in recovery|sober|clean) [if|on|because|while]'), {'unless_sentence': ('hormone|nicotine|nrt',)}, 'This makes treatment sound like another addiction.', 'It suggests that effective treatment is just another addiction.', ('medication for opioid use disorder (MOUD)', 'opioid agonist therapy'), (('NIDA: Words Matter, terms to use and avoid when talking about addiction', 2021, 'https://nida.nih.gov/nidamed-medical-health-professionals/health-professions-education/words-matter-terms-to-use-avoid-when-talking-about-addiction', 'seen'), ('American Academy of Pediatrics: Recommended terminology for substance use disorders, Pediatrics 149(6)', 2022, 'https://doi.org/10.1542/peds.2022-057529', 'seen')), ("He's on opioid substitution therapy.", "It's replacing one addiction with another."), ('Hormone replacement therapy clinic', 'She takes buprenorphine, and it works for her.'), ()),
('TIC1709', 'addicted-baby', 'stigma-addiction', 3, 0.95, False, ('article', 'chat', 'email', 'note', 'ui'), ('(addicted|crack|drug|heroin|opioid|meth|addict) (baby|babies|newborn*|infant*|kid*)', '(born|babies|baby|infants) addicted', 'drug-addicted (baby|babies|mother*|newborn*|infant*)'), {}, 'A baby cannot be addicted.', 'Babies cannot be addicted, and the label follows them for life.', ('newborn with neonatal withdrawal', 'baby exposed to opioids before birth'), (('NIDA: Words Matter, terms to use and avoid when talking about addiction', 2021, 'https://nida.nih.gov/nidamed-medical-health-professionals/health-professions-education/words-matter-terms-to-use-avoid-when-talking-about-addiction', 'seen'), ('American Academy of Pediatrics: Recommended terminology for substance use disorders, Pediatrics 149(6)', 2022, 'https://doi.org/10.1542/peds.2022-057529', 'seen')), ('The ward is full of crack babies.', 'She was born addicted.'), ('Newborns with withdrawal need quiet rooms.', 'A baby monitor can be addictive, jokes the ad.'), ()),
('TIC1710', 'moral-failing', 'stigma-addiction', 3, 0.85, False, ('article', 'chat', 'email', 'note', 'ui'), ('(you|they|he|she|addicts|people) [{adv}] {lack_etc} [some|more|enough|any] (willpower|will power|self-control|discipline|backbone|moral*)', '(moral|character|personal) (failing|weakness|flaw|defect|failure)', 'just (stop|quit|say no to) (using|drinking|smoking|taking|drugs|it)', '(chose|chooses|choosing|choose) (drugs|to (use|drink|be an addict)|addiction|the bottle|heroin|alcohol) (over|again|$)', '(addiction|alcoholism|drinking) is [just] a (choice|weakness|sin|lifestyle)'), {'unless_before': ('if',), 'unless_sentence': ('{is} not', 'not <4> (think|believe|reflect~|mean~)', 'no way')}, 'This makes a health condition a matter of character.', 'It treats a health condition as bad character.', ('Addiction is a health condition that can be treated.', 'What makes cutting down hard right now?'), (('NIDA: Words Matter, terms to use and avoid when talking about addiction', 2021, 'https://nida.nih.gov/nidamed-medical-health-professionals/health-professions-education/words-matter-terms-to-use-avoid-when-talking-about-addiction', 'seen'), ('American Academy of Pediatrics: Recommended terminology for substance use disorders, Pediatrics 149(6)', 2022, 'https://doi.org/10.1542/peds.2022-057529', 'seen')), ('You just need more willpower.', 'She chose drugs over her kids.'), ('Addiction is not a moral failing.', 'He chose the bottle with the blue label.'), ()),
('TIC1711', 'rock-bottom-denial', 'stigma-addiction', 2, 0.75, False, ('article', 'chat', 'email', 'note', 'ui'), ('(hit|hitting|reach|reaching|reached|find|found) [your|his|her|their] rock bottom', '{anyone} {is} in denial', '(needs|need|deserves|requires) [some|a little|{adv}] tough love', '(you are|stop|she is|he is|they are|quit) (enabling|an enabler|codependent|co-dependent|rescuing)', '(let|allow) {them} (hit|suffer the|face the) (rock bottom|consequences)'), {'unless_sentence': ('price*|market|shares|ocean|submarine',)}, 'This says that someone has to fall further before being helped.', 'Waiting for rock bottom or confronting denial delays care and can kill.', ("You don't need to hit any point before getting help.", "You see it differently; tell me more if you'd like."), (('NIDA: Words Matter, terms to use and avoid when talking about addiction', 2021, 'https://nida.nih.gov/nidamed-medical-health-professionals/health-professions-education/words-matter-terms-to-use-avoid-when-talking-about-addiction', 'seen'), ('Moyers, Manuel & Ernst: Motivational Interviewing Treatment Integrity manual 4.2.1 (Confront, Persuade)', 2015, 'https://casaa.unm.edu/assets/docs/miti-4_2.pdf', 'part')), ('He has to hit rock bottom first.', "You're in denial."), ('Share prices hit rock bottom in March.', 'No one has to lose everything before getting help.'), ()),
('TIC1712', 'failed-drug-test', 'stigma-addiction', 1, 0.6, False, ('article', 'chat', 'email', 'note', 'ui'), ('(failed|passed|fail|pass|failing) (a|the|his|her|their|your|another|every|all) (drug|urine|tox|toxicology|breath|random) (test*|screen*|sample*|breathalyser)', '(caught|busted) (using|drinking|high|with drugs)'), {'unless_sentence': ('athlete|driver|unit test',)}, 'Pass and fail grade a person by a test.', "Pass/fail words grade a person's worth by a result.", ('test positive for ...', 'test showed no ...'), (('NIDA: Words Matter, terms to use and avoid when talking about addiction', 2021, 'https://nida.nih.gov/nidamed-medical-health-professionals/health-professions-education/words-matter-terms-to-use-avoid-when-talking-about-addiction', 'seen'), ('American Academy of Pediatrics: Recommended terminology for substance use disorders, Pediatrics 149(6)', 2022, 'https://doi.org/10.1542/peds.2022-057529', 'seen')), ('She failed her drug test.', 'He passed every urine screen.'), ('The sample tested positive for codeine.', 'The build passed all unit tests.'), ()),
('TIC1713', 'drug-scare', 'stigma-addiction', 2, 0.8, False, ('article', 'email', 'ui'), ('(drug|crack|needle) infested', '(drug den*|crack house*|crack den*|shooting gallery|zombie drug*|zombie-like|opioid zombie*|walking dead|drug scourge|war on drugs|drug plague|tide of addiction)', '(plagued|ravaged|overrun|infested) (by|with) (drugs|addicts|users|junkies)'), {}, 'This pictures people who use drugs as vermin or zombies.', 'Infestation metaphors turn neighbours into vermin.', ('an area where many people use drugs', 'a supervised consumption site'), (('NIDA: Words Matter, terms to use and avoid when talking about addiction', 2021, 'https://nida.nih.gov/nidamed-medical-health-professionals/health-professions-education/words-matter-terms-to-use-avoid-when-talking-about-addiction', 'seen'), ('American Academy of Pediatrics: Recommended terminology for substance use disorders, Pediatrics 149(6)', 2022, 'https://doi.org/10.1542/peds.2022-057529', 'seen')), ('A drug-infested estate.', 'Zombie drug hits the city.'), ('The park has a needle-exchange bin.', 'Greenfly infested the roses.'), ()),
('TIC1714', 'non-drug-addict', 'stigma-addiction', 1, 0.4, False, ('article', 'chat', 'email', 'note', 'ui'), ('(sex|gambling|food|porn|pornography|phone|internet|gaming|shopping|work|adrenaline|love) (addict*|junkie*)', '(chocoholic*|shopaholic*|workaholic*|sexaholic*)', '(addicted|addictive) (to (our|this|my)|game|snack|content)'), {}, 'This uses addiction as a playful figure of speech.', 'Playful addiction talk trivialises the condition.', ('big fan of', 'hard to put down'), (('NIDA: Words Matter, terms to use and avoid when talking about addiction', 2021, 'https://nida.nih.gov/nidamed-medical-health-professionals/health-professions-education/words-matter-terms-to-use-avoid-when-talking-about-addiction', 'seen'), ('American Academy of Pediatrics: Recommended terminology for substance use disorders, Pediatrics 149(6)', 2022, 'https://doi.org/10.1542/peds.2022-057529', 'seen')), ('Are you a food addict?', 'Calling all shopaholics!'), ('Chocolate lovers, try this cake.', 'The game is hard to put down.'), ()),
('TIC1801', 'commit-suicide', 'stigma-suicide', 3, 0.97, False, ('article', 'chat', 'email', 'note', 'ui'), ('(commit|commits|committed|committing|comitted|commited) [a|mass|assisted] (suicide|suicides|self-murder|self murder)',), {'negation': False}, '"Commit" is the wrong verb: suicide is not a crime.', '"Commit" keeps the echo of crime and sin.', ('died by suicide', 'ended their life', 'took their own life'), (('Samaritans: Media guidelines for reporting suicide', 2020, 'https://www.samaritans.org/about-samaritans/media-guidelines/', 'seen'), ('WHO & IASP: Preventing suicide, a resource for media professionals', 2017, 'https://www.who.int/publications/i/item/WHO-MSD-MER-17.5', 'seen'), ('Reporting on Suicide / AFSP: recommendations for reporting', 2020, 'https://reportingonsuicide.org/', 'seen')), ('He committed suicide in May.', 'People who commit suicide are in pain.'), ('He died by suicide in May.', 'Commit your changes before the merge.'), ()),
('TIC1802', 'successful-failed', 'stigma-suicide', 3, 0.92, False, ('article', 'chat', 'email', 'note', 'ui'), ('(successful|unsuccessful|completed|complete|failed|failing|botched|incomplete|effective|nearly successful) (suicide|suicides|suicide attempt*|suicidal attempt*|attempt* (at|on) (suicide|his life|her life|their life|own life)|overdose attempt)', '(succeeded|failed|succeed) (in|at) (killing {self}|killing themselves|ending {their}|taking {their}|suicide)', '(suicide attempt|attempted suicide|attempt at suicide) (failed|was (unsuccessful|successful|botched)|succeeded)', 'suicide (success|failure|completer*|attempter*)'), {'negation': False, 'unless_sentence': ('login|sign-in|upload',)}, 'Success and failure are the wrong words for death and survival.', 'Success and failure are wrong words for death and survival.', ('died by suicide', 'suicide attempt', 'survived a suicide attempt'), (('Samaritans: Media guidelines for reporting suicide', 2020, 'https://www.samaritans.org/about-samaritans/media-guidelines/', 'seen'), ('WHO & IASP: Preventing suicide, a resource for media professionals', 2017, 'https://www.who.int/publications/i/item/WHO-MSD-MER-17.5', 'seen'), ('Reporting on Suicide / AFSP: recommendations for reporting', 2020, 'https://reportingonsuicide.org/', 'seen')), ('A failed suicide attempt last year.', 'He completed suicide.'), ('Three failed sign-in attempts.', 'She survived a suicide attempt.'), ()),
('TIC1803', 'suicide-threat-gesture', 'stigma-suicide', 3, 0.85, False, ('article', 'chat', 'email', 'note', 'ui'), ('suicid* (bid|bids|gesture*|threat*|stunt*|ploy*|blackmail|prone)', '(threaten*|threatened) [with|to|her|his|commit] [commit] (suicide|kill {self}|self-harm|overdose)', '(cry|cries|crying|plea) for (help|attention)', '(using|used|uses|weaponi*) <2> suicid* (as|to) (manipulat*|threat|leverage|control|get)'), {'unless_sentence': ('(hear~|heard|answer~) (the|a|her|his|their)',)}, 'This calls suicidal distress a threat or a gesture.', 'Threat and gesture wording turns danger into manipulation.', ('said that she was thinking of suicide', 'attempted suicide', 'told staff about suicidal thoughts'), (('NICE NG225: Self-harm: assessment, management and preventing recurrence', 2022, 'https://www.nice.org.uk/guidance/ng225', 'part'), ('Samaritans: Media guidelines for reporting suicide', 2020, 'https://www.samaritans.org/about-samaritans/media-guidelines/', 'seen')), ('It was just a cry for attention.', 'Patient made a suicidal gesture.'), ('She told us she was thinking about suicide.', 'The rain is no threat to the match.'), ()),
('TIC1804', 'suicide-sensational', 'stigma-suicide', 2, 0.8, False, ('article', 'email', 'ui'), ('suicide (epidemic|wave|craze|hotspot|hot spot|capital|spree|season|cluster fears|belt|forest|bridge|cult|scandal|horror|shock|tragedy)', '(epidemic|wave|spate|rash|string|surge|explosion) of suicide*', 'suicide* [rate*] [are|is|were|have] (skyrocket*|soar*|spiral*|surg*|sweep*|explod*|out of control|plagu*)'), {'unless_sentence': ('wave of support',)}, 'This is sensational wording about suicide.', 'Sensational wording increases contagion risk.', ('rise in suicides', 'higher rate than last year'), (('Samaritans: Media guidelines for reporting suicide', 2020, 'https://www.samaritans.org/about-samaritans/media-guidelines/', 'seen'), ('WHO & IASP: Preventing suicide, a resource for media professionals', 2017, 'https://www.who.int/publications/i/item/WHO-MSD-MER-17.5', 'seen'), ('Reporting on Suicide / AFSP: recommendations for reporting', 2020, 'https://reportingonsuicide.org/', 'seen')), ('Suicide epidemic hits campus.', 'Suicides are skyrocketing.'), ('Suicide prevention week starts on Monday.', 'The rate rose from 10 to 11 per 100,000.'), ()),
('TIC1805', 'selfish-easy-way', 'stigma-suicide', 3, 0.9, False, ('article', 'chat', 'email', 'note', 'ui'), ('(suicide|killing yourself|ending (your life|it all|it)|killing {self}|that|it) (is|was|would be) [{adv}|such] [a|an|the] {selfish_etc}', "(took|take|taking|taken) the (easy|coward's) way out", 'permanent solution to [a] temporary', '(suicide|killing yourself|dying|death) is (not|never) (the|an) (answer|solution|way out|option)', '(chose|choose|chooses|decided) (suicide|to (end it|die|kill {self}|end {anyones} life)|death)'), {'negation': False, 'unless_after': ('of the',), 'unless_sentence': ('park|crossword|exit',), 'need_sentence': ('suicid*|kill*|die|died|dying|dead|death|overdose|end (it|my|his|her|your) (all|life)',)}, 'This judges suicide as selfish, weak or a way out.', 'Moral judgement raises shame and silence.', ('Suicidal thoughts can come when pain outweighs ways to cope.', "I'm glad you told me."), (('Samaritans: Media guidelines for reporting suicide', 2020, 'https://www.samaritans.org/about-samaritans/media-guidelines/', 'seen'), ('WHO & IASP: Preventing suicide, a resource for media professionals', 2017, 'https://www.who.int/publications/i/item/WHO-MSD-MER-17.5', 'seen'), ('Reporting on Suicide / AFSP: recommendations for reporting', 2020, 'https://reportingonsuicide.org/', 'seen')), ('Suicide is selfish.', 'He took the easy way out and left his kids to find him dead.'), ('Is there an easy way out of the car park?', 'Thoughts of suicide can feel frightening.'), ()),
('TIC1806', 'not-serious', 'stigma-suicide', 3, 0.85, False, ('chat', 'email', 'note'), ('(you|she|he|they|patient|pt) {is} (not|never) [really|actually|truly] (serious|going to (do|die|kill)|suicidal)', '(you|she|he|they|patient|pt) (do|does|did) not (really|actually|truly) (want|mean|intend|plan) to (die|kill|do it|end)', '(will|would) never (actually|really) (do it|kill {self}|go through)', '(people|those|anyone) who (talk*|threaten*) <3> (do not|never|will not|does not)', 'you would not [really|actually|dare|ever] (do it|do that|kill)', '(just|only|merely) (saying|threatening|talking|bluffing|venting) <4> (attention|suicide|kill|die)'), {'negation': False, 'unless_sentence': ('about that price',)}, 'This doubts that someone is serious about dying.', 'Doubting suicidal intent closes the door and is a myth.', ('I take that seriously. Are you safe right now?', 'Thank you for telling me.'), (('Mental health first aid and gatekeeper training: how to ask about suicide directly', 2019, 'https://www.mentalhealthfirstaid.org/', 'memory'), ('NICE NG225: Self-harm: assessment, management and preventing recurrence', 2022, 'https://www.nice.org.uk/guidance/ng225', 'part')), ("You don't really want to die.", 'She would never actually do it.'), ('Are you thinking about suicide?', 'If they talk about suicide, take it seriously.'), ()),
('TIC1807', 'leading-negative', 'stigma-suicide', 3, 0.9, False, ('chat', 'form', 'note'), ('you are not (thinking (of|about)|going to|planning (to|on)|considering|feeling) <3> (suicide|suicidal|hurt* yourself|kill* yourself|harm* yourself|anything (stupid|silly|crazy)|do anything (stupid|silly|crazy|rash|drastic)|end*)', '(do not|you will not|you would not|promise you will not|not going to|never) do (anything|something) (stupid|silly|crazy|rash|drastic|foolish)', '(no|any) (silly|stupid|dark|bad) (thoughts|ideas) (of|about|like|i hope|right|$)'), {'negation': False}, 'This asks about suicide in a way that expects a no.', 'A question phrased for "no", or that calls it stupid, tells people not to answer.', ('Are you having thoughts of suicide?', 'Sometimes people in this much pain think about ending their life. Is that true for you?'), (('Mental health first aid and gatekeeper training: how to ask about suicide directly', 2019, 'https://www.mentalhealthfirstaid.org/', 'memory'),), ("You're not thinking of suicide, are you?", "Don't do anything stupid."), ('Are you having thoughts of suicide?', "You're not going to lose your place."), ()),
('TIC1808', 'single-cause', 'stigma-suicide', 2, 0.7, False, ('article', 'email'), ('(killed {self}|died by suicide|took {their} [own] life|ended {their} [own] life|suicide) (because|after|over|due to|following) <6> (break-up|split|divorce|bully*|bullied|exam*|debt*|dumped|failed|rejection|argument|row|video|trolls|lost {their}|being (fired|dumped|bullied|rejected)|affair|grades)', '(drove|driven|bullied|pushed|hounded|trolled) [him|her|them] to (suicide|death|kill)', '(bullied|driven|hounded|tormented) to (suicide|death)', '(inexplicabl*|without warning|out of the blue|for no (reason|apparent reason)) <6> suicide'), {}, 'This gives suicide a single cause.', 'Single causes oversimplify and can make suicide look like a logical result.', ('Suicide has many causes.', 'The inquest heard of several pressures.'), (('Samaritans: Media guidelines for reporting suicide', 2020, 'https://www.samaritans.org/about-samaritans/media-guidelines/', 'seen'), ('WHO & IASP: Preventing suicide, a resource for media professionals', 2017, 'https://www.who.int/publications/i/item/WHO-MSD-MER-17.5', 'seen'), ('Reporting on Suicide / AFSP: recommendations for reporting', 2020, 'https://reportingonsuicide.org/', 'seen')), ('She killed herself over a breakup.', 'Bullied to death.'), ('The inquest heard of several pressures.', 'He moved home after a breakup.'), ()),
('TIC1809', 'romanticise', 'stigma-suicide', 2, 0.7, False, ('article', 'chat', 'email'), ('(finally|now|at last) (at peace|free|in peace|resting|found peace|out of pain|with {their} (wife|mother|husband))', '(found|finding) (peace|freedom|relief) (at last|in death|finally)', '(together|reunited) (again|at last|in (heaven|death))', '(fly high|an angel now|gone too soon|heaven gained)'), {'need_sentence': ('suicid*|took {their} [own] life|ended {their} life|overdose',)}, 'This pictures suicide as peace.', 'Presenting death as peace can make it look like a solution.', ('We miss him. Support is available at ...', 'She is remembered for ...'), (('Samaritans: Media guidelines for reporting suicide', 2020, 'https://www.samaritans.org/about-samaritans/media-guidelines/', 'seen'), ('WHO & IASP: Preventing suicide, a resource for media professionals', 2017, 'https://www.who.int/publications/i/item/WHO-MSD-MER-17.5', 'seen'), ('Reporting on Suicide / AFSP: recommendations for reporting', 2020, 'https://reportingonsuicide.org/', 'seen')), ('After his suicide he is finally at peace.', 'After her suicide, friends wrote: fly high.'), ('The village was finally at peace after the war.', 'He died by suicide, and his friends miss him.'), ()),
('TIC1810', 'suicide-victim', 'stigma-suicide', 1, 0.55, False, ('article', 'email', 'note'), ('suicide victim*', '(victim|casualty|statistic) of suicide', '(lost|losing) (his|her|their|the) (battle|fight) (with|to|against) (depression|mental|suicide|addiction|his|her|demons|illness)', '(his|her|their|inner|private) demons'), {'unless_sentence': ('daemon|game|monster',)}, 'This turns illness into a fight that was lost.', 'Battle and demon words turn illness into a fight lost by weakness.', ('died by suicide', 'lived with depression for years'), (('Samaritans: Media guidelines for reporting suicide', 2020, 'https://www.samaritans.org/about-samaritans/media-guidelines/', 'seen'), ('WHO & IASP: Preventing suicide, a resource for media professionals', 2017, 'https://www.who.int/publications/i/item/WHO-MSD-MER-17.5', 'seen'), ('Reporting on Suicide / AFSP: recommendations for reporting', 2020, 'https://reportingonsuicide.org/', 'seen')), ('She lost her battle with depression.', 'The suicide victim was 19.'), ('He lived with depression for years.', 'The knight lost his battle with the dragon.'), ()),
('TIC1811', 'kys-slang', 'stigma-suicide', 3, 0.9, False, ('article', 'chat', 'email', 'note', 'ui'), ('(kys|kill yourself|go die|go kill yourself|end yourself|neck yourself|off yourself|unalive yourself)', '(should|better|just|please|hope you) (kill yourself|die|drop dead|unalive)', '(unalive|unalived|unaliving|sewerslide|self delete)'), {'unless_sentence': ('thoughts of|thinking (of|about)|urge', 'kysely')}, 'This incites, or hides suicide behind slang.', 'Incitement is dangerous, and slang hides the topic from people who could help.', ('suicide', 'died by suicide', 'Are you thinking about suicide?'), (('Samaritans: Media guidelines for reporting suicide', 2020, 'https://www.samaritans.org/about-samaritans/media-guidelines/', 'seen'), ('WHO & IASP: Preventing suicide, a resource for media professionals', 2017, 'https://www.who.int/publications/i/item/WHO-MSD-MER-17.5', 'seen'), ('Reporting on Suicide / AFSP: recommendations for reporting', 2020, 'https://reportingonsuicide.org/', 'seen')), ('kys', 'Just go die.'), ('Are you having thoughts of suicide?', 'The kiosk is called KYC Desk.'), ()),
('TIC1812', 'suicide-note-method', 'stigma-suicide', 2, 0.65, False, ('article', 'email'), ('(suicide note|goodbye note|farewell note|final note) (read|reads|said|says|revealed|reveals|blamed|quoted|in full|left)', '(left|leaves|leaving) [a] (suicide|goodbye) note', '(never before seen|new|easy|painless|quick|effective|certain) (way|ways|method*) (of|to) (suicide|die|kill {self}|end)', '(how|where) {they} (hanged|hung|shot|killed|jumped|overdosed)'), {'unless_sentence': ("deceased's family asked",)}, 'This gives details of a note or a method.', 'Notes and method detail feed imitation.', ('A message was found.', '(leave out the method)'), (('Samaritans: Media guidelines for reporting suicide', 2020, 'https://www.samaritans.org/about-samaritans/media-guidelines/', 'seen'), ('WHO & IASP: Preventing suicide, a resource for media professionals', 2017, 'https://www.who.int/publications/i/item/WHO-MSD-MER-17.5', 'seen'), ('Reporting on Suicide / AFSP: recommendations for reporting', 2020, 'https://reportingonsuicide.org/', 'seen')), ('The suicide note read: goodbye.', 'She left a suicide note.'), ('A message was found and given to the family.', 'He left a note about the bins.'), ()),
('TIC1901', 'disability-slur', 'stigma-disability', 3, 0.93, False, ('article', 'chat', 'email', 'note', 'ui'), ('(retard|retards|retarded|spaz|spazz|spazzing|cripple|cripples|gimp|midget|midgets|mongoloid|mong|imbecile*|feeble-minded|deaf and dumb|deaf-mute*|deaf mute*|mental retardation|mentally handicapped|invalids|window licker*|short bus|the handicapped|spastic|mentally defective)',), {'negation': False, 'unless_sentence': ('flame|fire|colon|bladder|muscle|cp type|gimp (image|editor|plugin|file|shop)|photo editor',)}, 'This is a slur for disabled people.', 'These words were used to degrade disabled people.', ('disabled person', 'person with a learning disability', 'wheelchair user'), (('UK Government: Inclusive language, words to use and avoid when writing about disability', 2021, 'https://www.gov.uk/government/publications/inclusive-communication/inclusive-language-words-to-use-and-avoid-when-writing-about-disability', 'seen'), ('National Center on Disability and Journalism: Disability language style guide', 2021, 'https://ncdj.org/style-guide/', 'memory'), ('APA: Inclusive Language Guide, 2nd ed.', 2023, 'https://www.apa.org/about/apa/equity-diversity-inclusion/language-guidelines', 'part')), ('That idea is retarded.', 'A school for the deaf and dumb.'), ('The coat has a flame-retardant layer.', 'Open the picture in the GIMP image editor.'), ()),
('TIC1902', 'wheelchair-bound', 'stigma-disability', 2, 0.92, False, ('article', 'chat', 'email', 'note', 'ui'), ('(wheelchair bound|bed bound|bedbound|house bound|housebound|chair bound)', '(confined|restricted|bound|chained|condemned) to (a|her|his|the|their|wheelchairs) (wheelchair|bed|chair|scooter)', '(stuck|trapped|imprisoned) in (a|her|his|the|their) (wheelchair|body)'), {'unless_before': ('flight|train',), 'unless_sentence': ('budget|committee|page|cell|spreadsheet',)}, 'This pictures a wheelchair or a home as a prison.', 'Wheelchairs free people to move; "bound" paints them as prisons.', ('wheelchair user', 'uses a wheelchair', 'stays in bed most days'), (('UK Government: Inclusive language, words to use and avoid when writing about disability', 2021, 'https://www.gov.uk/government/publications/inclusive-communication/inclusive-language-words-to-use-and-avoid-when-writing-about-disability', 'seen'), ('National Center on Disability and Journalism: Disability language style guide', 2021, 'https://ncdj.org/style-guide/', 'memory'), ('APA: Inclusive Language Guide, 2nd ed.', 2023, 'https://www.apa.org/about/apa/equity-diversity-inclusion/language-guidelines', 'part')), ('He is wheelchair-bound.', 'She is confined to a wheelchair.'), ('The bus is wheelchair accessible.', 'The train is bound for Leeds.'), ()),
('TIC1903', 'the-adjective-people', 'stigma-disability', 2, 0.65, False, ('article', 'chat', 'email', 'note', 'ui'), ('(the|our|these|those) {disabled_etc} (are|were|who|have|can|need|often|may|must|should|will|do|deserve|live|get|and|in|on|with|to|$|§)', '(help|helping|for|serve|serving|among|of|support|supporting) the (disabled|handicapped|blind|deaf|infirm|elderly|aged|homeless|poor|needy|vulnerable|disadvantaged|less fortunate|weak)'), {'unless_after': ('button|buttons|state|attribute|field|option|spot|community|people|person|toilet|users|children|access|student*',)}, '"The ..." makes people one group with one trait.', '"The ..." makes people a lump defined by one trait.', ('disabled people', 'older people', 'people who are blind'), (('UK Government: Inclusive language, words to use and avoid when writing about disability', 2021, 'https://www.gov.uk/government/publications/inclusive-communication/inclusive-language-words-to-use-and-avoid-when-writing-about-disability', 'seen'), ('National Center on Disability and Journalism: Disability language style guide', 2021, 'https://ncdj.org/style-guide/', 'memory'), ('APA: Inclusive Language Guide, 2nd ed.', 2023, 'https://www.apa.org/about/apa/equity-diversity-inclusion/language-guidelines', 'part')), ('We help the disabled.', 'The elderly are a burden.'), ('The disabled button turns grey.', 'Members of the Deaf community came.'), ()),
('TIC1904', 'outdated-terms', 'stigma-disability', 2, 0.75, False, ('article', 'chat', 'email', 'note', 'ui'), ('(handicapped|handicap (parking|toilet|bathroom|access|seating|stall|entrance|spot|sticker|ramp)|handicapable|differently-abled|physically challenged|mentally challenged|special needs|special education kid*|able-bodied|crippled|the disabled toilet|retardation|dumb (person|animal)|mute (person|child)|stone deaf|blind as a bat)',), {'unless_sentence': ('golf|race|betting|horse',)}, 'This is a dated or sugary term for disability.', "Dated or sugary terms set people apart; plain words are preferred by disabled people's groups.", ('accessible toilet', 'disabled people', 'non-disabled'), (('UK Government: Inclusive language, words to use and avoid when writing about disability', 2021, 'https://www.gov.uk/government/publications/inclusive-communication/inclusive-language-words-to-use-and-avoid-when-writing-about-disability', 'seen'), ('National Center on Disability and Journalism: Disability language style guide', 2021, 'https://ncdj.org/style-guide/', 'memory'), ('APA: Inclusive Language Guide, 2nd ed.', 2023, 'https://www.apa.org/about/apa/equity-diversity-inclusion/language-guidelines', 'part')), ('Handicap parking is full.', 'A camp for special needs kids.'), ('His golf handicap is twelve.', 'Accessible parking is by the door.'), ()),
('TIC1905', 'suffers-from-dis', 'stigma-disability', 2, 0.65, False, ('article', 'chat', 'email', 'note', 'ui'), ("(suffer~|suffering|afflicted|stricken|plagued|a victim of|victims of|struck down|cursed) [from|with|by] <3> (autism|dementia|alzheimer*|parkinson*|epilepsy|cerebral palsy|down syndrome|down's syndrome|ms|multiple sclerosis|disability|disabilities|deafness|blindness|dyslexia|diabetes|hiv|aids|stroke|spina bifida|paralysis|tourette*|hearing loss|condition)", "(autism|dementia|alzheimer's|stroke|epilepsy|aids|cancer|ms|polio|burn) (sufferer*|victim*)"), {'unless_before': ('i [would|are|is|will|have|had|has]',)}, '"Suffers from" assumes how someone lives with a condition.', 'It assumes suffering and passivity; many people live well.', ('has epilepsy', 'lives with dementia', 'had a stroke'), (('UK Government: Inclusive language, words to use and avoid when writing about disability', 2021, 'https://www.gov.uk/government/publications/inclusive-communication/inclusive-language-words-to-use-and-avoid-when-writing-about-disability', 'seen'), ('National Center on Disability and Journalism: Disability language style guide', 2021, 'https://ncdj.org/style-guide/', 'memory'), ('APA: Inclusive Language Guide, 2nd ed.', 2023, 'https://www.apa.org/about/apa/equity-diversity-inclusion/language-guidelines', 'part')), ('He suffers from autism.', 'A dementia sufferer.'), ('She lives with dementia.', 'The roof suffered from the storm.'), ()),
('TIC1906', 'birth-defect', 'stigma-disability', 2, 0.8, False, ('article', 'chat', 'email', 'note', 'ui'), ('(birth defect*|deformed|deformity|deformities|defective (child|baby|person|gene in)|born (wrong|defective|deformed)|freak of nature|abnormal (child|baby|person|limb))',), {'unless_sentence': ('metal|sheet|pipe|plastic', '(matrix|mesh|shape|model|image|grid|space|surface|text|glyph)')}, 'This calls a body faulty.', 'Defect words judge a body as faulty.', ('congenital condition', 'limb difference'), (('UK Government: Inclusive language, words to use and avoid when writing about disability', 2021, 'https://www.gov.uk/government/publications/inclusive-communication/inclusive-language-words-to-use-and-avoid-when-writing-about-disability', 'seen'), ('National Center on Disability and Journalism: Disability language style guide', 2021, 'https://ncdj.org/style-guide/', 'memory'), ('APA: Inclusive Language Guide, 2nd ed.', 2023, 'https://www.apa.org/about/apa/equity-diversity-inclusion/language-guidelines', 'part')), ('A baby with a birth defect.', 'His deformed hand.'), ('The sheet metal was bent in transit.', 'A limb difference did not stop the climb team.'), ()),
('TIC1907', 'functioning-labels', 'stigma-disability', 2, 0.7, False, ('article', 'chat', 'email', 'note', 'ui'), ('(high|low) functioning (autis*|autistic*|person|people|child*|adult*|end|asd|patient*|alcoholic*|addict*|depressive*)', 'mental age (of|is|equivalent)', '(severely|profoundly|mildly) (autistic|retarded|handicapped)', '(mild|severe|low|high) (autism|end of the spectrum)'), {'unless_sentence': ('team|printer',)}, 'This labels a person by how well they seem to function.', 'Functioning labels deny support to some and agency to others.', ('autistic person who speaks little and uses a tablet', 'needs support with ...'), (('APA: Inclusive Language Guide, 2nd ed.', 2023, 'https://www.apa.org/about/apa/equity-diversity-inclusion/language-guidelines', 'part'),), ('He is high-functioning autistic.', 'She has a mental age of six.'), ('The unit runs a high-functioning team.', 'She needs support with travel.'), ()),
('TIC1908', 'inspiration', 'stigma-disability', 2, 0.65, False, ('article', 'email', 'ui'), ('(inspir*|brave*|heroic*|courageous*|overcame|overcomes|overcoming|defied|defies|triumph*) <6> (disability|disabilities|wheelchair|autism|blindness|deafness|handicap|paralysis|amputee|special needs)', '(despite|in spite of|does not let) (his|her|their|being|having) <2> (disability|disabilities|wheelchair|autism|blindness|deafness|handicap|condition|disabled|blind|deaf)', '(what is your excuse|the only disability|puts us all to shame|if {they} can do it)'), {'unless_sentence': ('building|lift|ramp',)}, "This makes an inspiration of a disabled person's ordinary life.", 'Turning ordinary life into inspiration uses disabled people to make others feel good.', ('(report what the person did)', 'She won the race.'), (('UK Government: Inclusive language, words to use and avoid when writing about disability', 2021, 'https://www.gov.uk/government/publications/inclusive-communication/inclusive-language-words-to-use-and-avoid-when-writing-about-disability', 'seen'), ('National Center on Disability and Journalism: Disability language style guide', 2021, 'https://ncdj.org/style-guide/', 'memory'), ('APA: Inclusive Language Guide, 2nd ed.', 2023, 'https://www.apa.org/about/apa/equity-diversity-inclusion/language-guidelines', 'part')), ('An inspiring teen who overcame her disability.', 'He runs a shop despite his blindness.'), ('She won the 400 metres in a record time.', 'Disability access statement'), ()),
('TIC1909', 'ableist-metaphor', 'stigma-disability', 1, 0.4, False, ('article', 'email', 'ui'), ('(fell|falls|falling|fall) on deaf ears', '(turn|turned|turning|turns) a blind eye', '(the blind leading|blind leading|tone-deaf|blind to|deaf to|crippled by|paralysed by|paralyzed by|crippling (debt|fear|anxiety|costs)|lame (excuse|joke|idea|duck|attempt)|so lame|that is lame|dumb (idea|question|mistake|luck)|dumb it down|falling on stumps|standing on (my|his|her) own two feet)'), {'unless_sentence': ('horse|leg|study|trial|users|readers',)}, 'This uses an impairment as a metaphor for something bad.', 'Using impairment as a metaphor for bad things reinforces prejudice.', ('were ignored', 'overlooked', 'weak excuse'), (('retext-equality / alex rule data (ablist, suicide, condescending)', 2023, 'https://github.com/retextjs/retext-equality', 'seen'), ('18F Content Guide: Inclusive language', 2023, 'https://github.com/18F/content-guide', 'seen')), ('Our plea fell on deaf ears.', 'What a lame excuse.'), ('Blind users can try the audio version.', 'The horse went lame on its left leg.'), ()),
('TIC1910', 'autism-scare', 'stigma-disability', 3, 0.85, False, ('article', 'chat', 'email', 'note', 'ui'), ('(autism|autistic|adhd|neurodivergen*) (epidemic|tsunami|tragedy|craze|fad|nightmare|crisis|trend|devastat*)', '(cure|curing|cures|prevent|preventing|defeat|fight|combat|recover* from|lose) [for|the|his|her|your] autism', '(locked in|trapped in|behind) {their} [own] (world|autism|wall)', '(looks|look|does not (look|seem)|do not (look|seem)) (autistic|disabled|dyslexic)'), {'unless_sentence': ('prevent bullying',)}, 'This speaks of autism as a disaster or something to cure.', 'Disaster and cure language says the world would be better without autistic people.', ('more people are being identified', 'support for autistic people'), (('UK Government: Inclusive language, words to use and avoid when writing about disability', 2021, 'https://www.gov.uk/government/publications/inclusive-communication/inclusive-language-words-to-use-and-avoid-when-writing-about-disability', 'seen'), ('National Center on Disability and Journalism: Disability language style guide', 2021, 'https://ncdj.org/style-guide/', 'memory'), ('APA: Inclusive Language Guide, 2nd ed.', 2023, 'https://www.apa.org/about/apa/equity-diversity-inclusion/language-guidelines', 'part')), ('The autism epidemic grows.', "You don't look autistic."), ('More people are being diagnosed as autistic.', 'Support groups for autistic adults meet here.'), ()),
('TIC1911', 'dementia-label', 'stigma-disability', 3, 0.85, False, ('article', 'chat', 'email', 'note', 'ui'), ('(demented|senile|senility|doolally|gaga|losing {their} marbles|not all there|away with the fairies|living death|empty shell|shell of (a|his|her|their)|no longer [really] (there|herself|himself|the person)|long goodbye|walking dead|lost {their} (mind|faculties))', "(dementia|alzheimer's|alzheimers) (sufferer*|victim*|case*)"), {'unless_sentence': ('lady gaga|zombie|film',)}, 'This speaks of a person with dementia as gone or lost.', 'Such words bury people while they live.', ('person living with dementia', 'has changes in memory'), (("Alzheimer's Society: Positive language, a guide to talking about dementia", 2018, 'https://www.alzheimers.org.uk/sites/default/files/2018-09/Positive%20language%20guide_0.pdf', 'seen'), ('DEEP: Dementia words matter', 2014, 'https://www.dementiavoices.org.uk/wp-content/uploads/2015/03/DEEP-Guide-Language.pdf', 'seen')), ("He's senile.", 'She is just an empty shell now.'), ('Lady Gaga plays on Friday.', 'She is living with dementia and runs a choir.'), ()),
('TIC1912', 'challenging-behaviour', 'stigma-disability', 2, 0.6, False, ('article', 'email', 'note'), ('(challenging|aggressive|resistive|non-compliant|wandering|sundowning|vocal|shadowing|absconding|hoarding) behaviou*', '{ptn} (wanders|wandered|is wandering|absconded|is a wanderer|sundowns|shadows staff|calls out constantly|is a (feeder|screamer|wanderer|hitter|biter))', '(wanderer*|screamer*|feeder*|sundowner*) (on|in|at|need*|resident*)'), {'unless_sentence': ('bird|river|cocktail|album',)}, 'This labels a behaviour instead of naming the need behind it.', 'Behaviour labels hide unmet need such as pain, fear or boredom.', ('walks about looking for her daughter', 'called out; pain score 7'), (("Alzheimer's Society: Positive language, a guide to talking about dementia", 2018, 'https://www.alzheimers.org.uk/sites/default/files/2018-09/Positive%20language%20guide_0.pdf', 'seen'), ('DEEP: Dementia words matter', 2014, 'https://www.dementiavoices.org.uk/wp-content/uploads/2015/03/DEEP-Guide-Language.pdf', 'seen')), ('Challenging behaviour overnight.', 'Resident is a wanderer.'), ('The bird feeder is empty.', 'She walks the corridor in the evening looking for home.'), ()),
('TIC1913', 'burden', 'stigma-disability', 2, 0.75, False, ('article', 'chat', 'email', 'note', 'ui'), ('(burden|drain|strain|drag) (on|to) (society|the (system|state|nhs|taxpayer*|family|public purse|carers|economy|service)|famil*|carers|caregivers|us|others|resources|her family|his family|their family|your family)', '(carer|caregiver|family|care) burden', '(silver tsunami|grey tsunami|gray tsunami|demographic (timebomb|time bomb)|bed blocker*)'), {'unless_before': ('not',), 'unless_sentence': ('tax burden|paperwork|feel~ (like|as|that)|worry*',)}, 'This calls people a burden.', 'Calling people burdens tells them the world is better without them.', ('families need more support', 'the cost of care'), (('UK Government: Inclusive language, words to use and avoid when writing about disability', 2021, 'https://www.gov.uk/government/publications/inclusive-communication/inclusive-language-words-to-use-and-avoid-when-writing-about-disability', 'seen'), ('National Center on Disability and Journalism: Disability language style guide', 2021, 'https://ncdj.org/style-guide/', 'memory'), ('APA: Inclusive Language Guide, 2nd ed.', 2023, 'https://www.apa.org/about/apa/equity-diversity-inclusion/language-guidelines', 'part')), ('The elderly are a drain on society.', 'Caregiver burden'), ('The tax burden fell this year.', 'You are not a burden to your family.'), ()),
('TIC1914', 'ageist', 'stigma-disability', 2, 0.65, False, ('article', 'chat', 'email', 'note', 'ui'), ('(for your age|too old (to|for)|over the hill|past (it|his|her|their|your) (prime|best)|old (biddy|fart|codger|geezer|hag|bat|fogey|folks)|little old (lady|man)|senior moment|oldies|coffin dodger*|old dear*|x years young)', '(#|eighty|ninety|seventy) years young', '{anyone} (look|looks) (good|great|young|amazing) for (your|her|his) age'), {'unless_sentence': ('scotch|tree|wine|heart , says|screening',)}, 'This makes ability a surprise at a certain age.', 'Age talk makes capacity a surprise.', ('(leave age out)', 'older person'), (('Shaw & Gordon: Understanding elderspeak, Innovation in Aging 5(3)', 2021, 'https://doi.org/10.1093/geroni/igab023', 'seen'), ("Alzheimer's Society: Positive language, a guide to talking about dementia", 2018, 'https://www.alzheimers.org.uk/sites/default/files/2018-09/Positive%20language%20guide_0.pdf', 'seen')), ('You look great for your age.', 'A little old lady fell.'), ('Breast screening is offered from age 50.', 'The tree is too old to move.'), ()),
('TIC1915', 'lacks-capacity-blanket', 'stigma-disability', 2, 0.55, False, ('note',), ('(lacks|lacking|no|without|has no|does not have) [mental] capacity ($|§|and|due)', '{ptn} {is} (incompetent|incapable|unfit) ($|§|to (decide|make|consent|parent|care))'), {'unless_sentence': ('stadium|hall|battery|server',)}, 'This takes capacity away as a whole.', 'Capacity is specific to a decision and a time; blanket statements strip rights.', ('On 3 May she could not weigh the risks of ...; we will ask again tomorrow.', 'has capacity for ...'), (('UK Government: Inclusive language, words to use and avoid when writing about disability', 2021, 'https://www.gov.uk/government/publications/inclusive-communication/inclusive-language-words-to-use-and-avoid-when-writing-about-disability', 'seen'), ('National Center on Disability and Journalism: Disability language style guide', 2021, 'https://ncdj.org/style-guide/', 'memory'), ('APA: Inclusive Language Guide, 2nd ed.', 2023, 'https://www.apa.org/about/apa/equity-diversity-inclusion/language-guidelines', 'part')), ('Patient lacks capacity.', 'She has no capacity and no family.'), ('She lacks capacity to decide on the move at present.', 'The hall lacks capacity for 300.'), ()),
('TIC2001', 'obese-person', 'stigma-weight', 2, 0.8, False, ('article', 'chat', 'email', 'note', 'ui'), ("(obese|overweight|fat) (patient|patients|person|people|woman|women|man|men|child|children|kid|kids|adult|adults|individual*|lady|girl|boy|employee*|mother*|patient's|female|females|male|males|gentleman|teen*|customer*|passenger*)", '(is|are|was|were|being|an|the|clinically|severely) obese ($|§|and|patient*|woman|man|child*|person|people|female|male|with|who)', 'the obese'), {'unless_sentence': ('lobe|mouse|mice|rats',)}, 'This puts weight before the person.', 'People-first wording lowers blame and avoidance of care.', ('person with obesity', 'person with a larger body', 'weight 120 kg, BMI 38'), (('Rubino et al.: Joint international consensus statement for ending stigma of obesity, Nature Medicine 26', 2020, 'https://doi.org/10.1038/s41591-020-0803-x', 'seen'), ('Obesity Action Coalition: People-first language (cf. deiguide.org weight and body size)', 2021, 'https://www.deiguide.org/weight-body-size', 'seen')), ('Obese patient with knee pain.', 'She is obese.'), ('The mice became obese on diet B.', 'A woman with obesity and knee pain.'), ()),
('TIC2002', 'morbid', 'stigma-weight', 2, 0.95, False, ('article', 'chat', 'email', 'note', 'ui'), ('(morbid obesity|morbidly obese|morbid obese|grossly (obese|overweight)|super-obese|massively (obese|overweight)|hugely overweight|extremely fat)',), {}, '"Morbid" and "gross" judge a body.', '"Morbid" and "gross" are insults in clinical dress.', ('class III obesity', 'severe obesity', 'BMI 44'), (('Rubino et al.: Joint international consensus statement for ending stigma of obesity, Nature Medicine 26', 2020, 'https://doi.org/10.1038/s41591-020-0803-x', 'seen'), ('Obesity Action Coalition: People-first language (cf. deiguide.org weight and body size)', 2021, 'https://www.deiguide.org/weight-body-size', 'seen')), ('Morbidly obese male.', 'Grossly overweight.'), ('Class III obesity is listed as a risk factor.', 'A morbid tale for a dark night.'), ()),
('TIC2003', 'just-lose-weight', 'stigma-weight', 3, 0.8, False, ('chat', 'email', 'note', 'ui'), ('{just_etc} [try to|{adv}] (lose|drop|shed) [some|the|a few|a bit of|more|that] (weight|pounds|kilos|kg|lbs|stone|fat)', '(just|simply|you [{adv}] {should}|you [{adv}] {must}|needs to|must|told to) (lose weight|eat less|move more|exercise more|go on a diet|diet|watch (your|her|his) weight)', 'eat less [and|§] (move|exercise) more', '(if you|once you) [just] (lost|lose|would lose|have lost) [some|the|more] weight', '(put down|step away from) the (fork|cake|burger|donut*)'), {'unless_sentence': ('would you like',)}, 'This gives weight advice that was not asked for.', 'Weight advice nobody asked for delays care for the real complaint.', ('Would you like to talk about weight today, or leave it?', "Let's look at the knee pain first."), (('Rubino et al.: Joint international consensus statement for ending stigma of obesity, Nature Medicine 26', 2020, 'https://doi.org/10.1038/s41591-020-0803-x', 'seen'), ('Obesity Action Coalition: People-first language (cf. deiguide.org weight and body size)', 2021, 'https://www.deiguide.org/weight-body-size', 'seen')), ('You need to lose weight.', 'Just eat less and move more.'), ('Would you like to talk about weight today, or leave it?', 'The parcel must weigh under 2 kg.'), ()),
('TIC2004', 'fat-insult', 'stigma-weight', 3, 0.85, False, ('article', 'chat', 'email', 'note', 'ui'), ('(fatty|fatso|lardass|lard-arse|thunder thighs|muffin top*|beer belly|flabby|blubber|porky|tubby|landwhale|whale of a (woman|man)|greedy pig|couch potato*|lazy and fat|fat and lazy|fat (cow|pig|slob|bastard|bitch|lazy|shaming you|ass))', '(let|lets|letting) {self} go', '(getting|gotten|got|looking|look|looks|so|too) (fat|chubby|flabby|chunky|heavy)'), {'unless_sentence': ('checker|cream|milk|acid|liver|bike|bag|rope|slug|wallet|butter|bread',)}, 'This is an insult about size.', 'Insults about size cause shame and harm health.', ('(leave out)', 'larger body'), (('Rubino et al.: Joint international consensus statement for ending stigma of obesity, Nature Medicine 26', 2020, 'https://doi.org/10.1038/s41591-020-0803-x', 'seen'), ('Obesity Action Coalition: People-first language (cf. deiguide.org weight and body size)', 2021, 'https://www.deiguide.org/weight-body-size', 'seen')), ("You've let yourself go.", 'Hey fatso!'), ('Let go of the rope.', 'Chubby Checker sang it first.'), ()),
('TIC2005', 'moral-food', 'stigma-weight', 2, 0.7, False, ('article', 'chat', 'email', 'ui'), ('(guilt-free|guilty pleasure*|sinful*|naughty (treat*|food*|snack*|but nice)|cheat (day*|meal*)|bad foods|junk food|clean eating|eat clean|good foods|syn free|earn (your|that|this) (food|dinner|dessert|meal|calories|treat|cake)|burn (it|that|them) off|work off (that|those|the (calories|cake|dinner|weekend))|deserve (dessert|a treat|that cake)|detox (diet|tea|your)|juice cleanse)', '(be|being|been|were you) (good|bad|naughty) (today|this week|with [your] (food|eating|diet))', '(bikini|summer|beach|dream|perfect|ideal|pre-baby) body', '(get your body back|bounce back|blast|melt|torch|burn|shed|banish) [belly|the|your|stubborn|baby] (fat|flab|bulge|love handles|pounds|muffin top|weight)'), {'unless_sentence': ('oven|cheat sheet|energy company',)}, 'This gives food or bodies a moral value.', 'Moral words for food and bodies feed shame and disordered eating.', ('enjoyable', 'recipe', 'movement you like'), (('Rubino et al.: Joint international consensus statement for ending stigma of obesity, Nature Medicine 26', 2020, 'https://doi.org/10.1038/s41591-020-0803-x', 'seen'), ('Obesity Action Coalition: People-first language (cf. deiguide.org weight and body size)', 2021, 'https://www.deiguide.org/weight-body-size', 'seen')), ('Guilt-free brownies!', 'Get your bikini body now.'), ('Download our free recipe book.', 'This cheat sheet lists all shortcuts.'), ()),
('TIC2006', 'weight-comment', 'stigma-weight', 2, 0.75, False, ('chat', 'email', 'ui'), ('(have you|you have|did you|has she|you) (lost|gained|put on|dropped) [some|a bit of|a lot of|{adv}] weight', 'you (look|are looking|would look|will look) [{adv}|much|a lot] {skinny_etc} (since|if you|now that you|after) <3> (lost|weight|lose|gained|diet)', 'you (look|are) [so|too|{adv}] (skinny|thin|slim|bony|fat|heavy|big) ($|§|now)', '(real (women|men) have curves|nothing tastes as good|such a pretty face|you would be [so] (pretty|beautiful|handsome) if|big boned|men like (some|something|a bit))'), {'unless_sentence': ('if you have (lost|gained)|unintended|without trying|dose',)}, "This comments on a person's body.", 'Comments on weight make bodies a public matter and can trigger eating disorders.', ("It's good to see you.", 'How have you been?'), (('Rubino et al.: Joint international consensus statement for ending stigma of obesity, Nature Medicine 26', 2020, 'https://doi.org/10.1038/s41591-020-0803-x', 'seen'), ('Obesity Action Coalition: People-first language (cf. deiguide.org weight and body size)', 2021, 'https://www.deiguide.org/weight-body-size', 'seen')), ('Have you lost weight?', 'You look so skinny!'), ('Have you lost weight without trying in the last six months?', 'You look up the code in settings.'), ()),
('TIC2007', 'war-on-obesity', 'stigma-weight', 2, 0.75, False, ('article', 'email', 'ui'), ('(war on|battle against|fight against|fighting|tackle|tackling|combat|combating|battling|beat|wipe out|crackdown on) (obesity|fat|the bulge|flab|childhood obesity)', 'obesity (epidemic|crisis|timebomb|time bomb|tsunami|plague|nightmare|shame)', 'battle of the bulge', '(fat|obese|overweight) (nation|britain|america|kids nation)'), {'unless_sentence': ('1944|ardennes|world war',)}, 'This makes people with obesity the enemy.', 'War metaphors make people with obesity the enemy.', ('support for people with obesity', 'rates of obesity rose'), (('Rubino et al.: Joint international consensus statement for ending stigma of obesity, Nature Medicine 26', 2020, 'https://doi.org/10.1038/s41591-020-0803-x', 'seen'), ('Obesity Action Coalition: People-first language (cf. deiguide.org weight and body size)', 2021, 'https://www.deiguide.org/weight-body-size', 'seen')), ('The war on obesity.', "Britain's obesity timebomb."), ('The Battle of the Bulge began in December 1944.', 'Rates of obesity rose by two points.'), ()),
('TIC2008', 'weight-conditional-care', 'stigma-weight', 3, 0.8, False, ('chat', 'email', 'note'), ('(can not|will not|would not|unable to|not able to|not eligible for|refuse to|not) {operate_etc} <5> (until|unless|because) <4> (weight|bmi|lose|obes*|fat)', '(come back|return|see me|rebook) (when|after|once) you [have|are] (lost|thinner|lose|down to)', '(symptoms|pain|problem|infertility|fatigue) {is} [just|all] (due to|because of|caused by) (your|her|his) (weight|size|obesity)'), {'negation': False, 'unless_sentence': ('baggage|drone|lift',)}, 'This makes care depend on weight.', 'Blaming every symptom on weight and gating care leads to missed diagnoses.', ('Here are the options now, and what weight changes about each.', "Let's check other causes too."), (('Rubino et al.: Joint international consensus statement for ending stigma of obesity, Nature Medicine 26', 2020, 'https://doi.org/10.1038/s41591-020-0803-x', 'seen'), ('Obesity Action Coalition: People-first language (cf. deiguide.org weight and body size)', 2021, 'https://www.deiguide.org/weight-body-size', 'seen')), ("We can't operate until you lose weight.", 'The pain is just because of your weight.'), ("The lift won't start until the weight is under 600 kg.", "Let's check other causes of the pain."), ()),
('TIC2101', 'sex-for-rape', 'stigma-survivor', 3, 0.92, False, ('article', 'chat', 'email', 'note', 'ui'), ('(had|has|have|having|performed|engaged in|engaging in|forced|coerced) (sex|intercourse|oral sex|sexual (relations|intercourse|activity|contact)|a sexual relationship|an affair|a sexual encounter|a fling) (with|on) <4> {child_b_etc}', '(non-consensual|nonconsensual|forced|unwanted|coerced|rough) (sex|intercourse)', '(forced (himself|herself) on|had his way with|took advantage of (her|him|the (girl|woman|boy))|slept with (a|the|his|her) <1> (minor|child|student|pupil|underage*|teen*))', 'underage sex'), {'unless_sentence': ('age of consent law|education',)}, 'This uses words for sex where it was assault.', 'Sex words for assault imply consent and erase the crime.', ('raped', 'sexually assaulted', 'sexually abused a child'), (('femifesto: Use the Right Words, media reporting on sexual violence in Canada', 2015, 'https://www.bwss.org/usetherightwords/', 'seen'), ('New Mexico Coalition of Sexual Assault Programs: recommended words for journalists', 2019, 'https://nmcsap.org/resources/media-resources', 'seen'), ('Dart Center: Reporting on sexual violence, tip sheet', 2011, 'https://dartcenter.org/content/reporting-on-sexual-violence', 'part'), ('RAINN: Media guide, reporting on sexual violence', 2025, 'https://rainn.org/for-media-professionals/media-guide-reporting-on-sexual-violence', 'part')), ('The teacher had sex with a 13-year-old student.', 'Forced sex in the car.'), ('The teacher sexually abused a student.', 'The song took advantage of the echo.'), ()),
('TIC2102', 'child-porn', 'stigma-survivor', 3, 0.93, False, ('article', 'chat', 'email', 'note', 'ui'), ('(child|kiddie|kid|teen|underage|baby) (porn|pornography|pornographic|prostitut*|sex worker*|sex tourism|sex trade|sex slave*|hooker*)', '(kiddie|kiddy) porn*', '(underage|child|minor|teen|juvenile|girl) (prostitute*|hooker*|escort*)', '(underage|under-age) (woman|women)', 'lolita'), {'unless_sentence': ('nabokov|penal code|section #|statute|novel',)}, 'This uses words for sex work or pornography where it is child abuse.', 'Children cannot consent; porn and prostitution wording hides abuse.', ('child sexual abuse material', 'sexual exploitation of a child', 'child victim of trafficking'), (('ECPAT/Interagency working group: Luxembourg terminology guidelines', 2016, 'https://ecpat.org/luxembourg-guidelines/', 'part'),), ('He was caught with child pornography.', 'An underage prostitute.'), ('Police found child sexual abuse material.', 'Nabokov wrote the novel Lolita.'), ()),
('TIC2103', 'sex-scandal', 'stigma-survivor', 2, 0.75, False, ('article', 'email'), ('(sex|sexual|sexting|massage) (scandal*|romp*|fling|tryst*|misadventure*|shenanigans|antics)', '(teacher-student|teacher-pupil|priest-choirboy|coach-student|coach-athlete|doctor-patient|boss-secretary) (affair|romance|fling|relationship)', '(illicit|inappropriate|forbidden|secret) (affair|romance|relationship|love) with (a|his|her) <2> (student|pupil|minor|teen*|girl|boy|year)'), {}, 'This makes abuse a scandal or a romance.', 'Scandal wording sells abuse as gossip.', ('sexual abuse case', 'allegations of sexual assault'), (('femifesto: Use the Right Words, media reporting on sexual violence in Canada', 2015, 'https://www.bwss.org/usetherightwords/', 'seen'), ('New Mexico Coalition of Sexual Assault Programs: recommended words for journalists', 2019, 'https://nmcsap.org/resources/media-resources', 'seen'), ('Dart Center: Reporting on sexual violence, tip sheet', 2011, 'https://dartcenter.org/content/reporting-on-sexual-violence', 'part')), ('The church sex scandal widens.', 'A teacher-student affair.'), ('The budget scandal widens.', 'The church abuse inquiry opens.'), ()),
('TIC2104', 'domestic-dispute', 'stigma-survivor', 3, 0.82, False, ('article', 'email', 'note'), ("(domestic|marital|lover's|lovers) (dispute*|disturbance*|spat*|tiff*|quarrel*|row|rows|squabble*|disagreement*|altercation*)", "(crime of passion|love triangle|jealous rage|love rat|lovers quarrel|lover's quarrel|relationship gone (bad|wrong)|jilted (lover|husband|boyfriend)|spurned (lover|husband)|family tragedy|honour killing|honor killing|snapped and (killed|stabbed|shot))"), {'reported': False, 'mention': False, 'unless_sentence': ('airline|flight|market',)}, 'This uses words for a quarrel or for love where it was violence.', 'Romantic or quarrel words excuse violence.', ('domestic violence', 'he killed his partner', 'intimate partner homicide'), (('femifesto: Use the Right Words, media reporting on sexual violence in Canada', 2015, 'https://www.bwss.org/usetherightwords/', 'seen'), ('New Mexico Coalition of Sexual Assault Programs: recommended words for journalists', 2019, 'https://nmcsap.org/resources/media-resources', 'seen'), ('Dart Center: Reporting on sexual violence, tip sheet', 2011, 'https://dartcenter.org/content/reporting-on-sexual-violence', 'part')), ('Police were called to a domestic dispute, where a woman was found dead.', 'Police called to a domestic dispute.', 'A crime of passion.'), ('The domestic flight to Oslo is on time.', 'He killed his wife, the court heard.'), ()),
('TIC2105', 'accuser', 'stigma-survivor', 2, 0.7, False, ('article', 'email', 'note'), ("(his|her|their|the|an|trump's|weinstein's|alleged|rape|abuse|assault) accuser*", '(rape|assault|abuse|sexual assault|harassment) (claims|claim|accusation*|accuser*)', '(alleged|supposed|so-called|self-described|self-proclaimed|purported|claimed) (victim*|survivor*|rape|abuse)'), {'unless_sentence': ("accused's|salem|fire",)}, 'This casts doubt on the person who was harmed.', '"Accuser" puts the action on the person harmed and signals doubt.', ('the woman who reported', 'survivor', 'the complainant (in court)'), (('femifesto: Use the Right Words, media reporting on sexual violence in Canada', 2015, 'https://www.bwss.org/usetherightwords/', 'seen'), ('New Mexico Coalition of Sexual Assault Programs: recommended words for journalists', 2019, 'https://nmcsap.org/resources/media-resources', 'seen'), ('Dart Center: Reporting on sexual violence, tip sheet', 2011, 'https://dartcenter.org/content/reporting-on-sexual-violence', 'part'), ('RAINN: Media guide, reporting on sexual violence', 2025, 'https://rainn.org/for-media-professionals/media-guide-reporting-on-sexual-violence', 'part')), ('His accuser took the stand.', 'The alleged victim spoke.'), ('The woman who reported him took the stand.', 'The alleged attacker appeared in court.'), ()),
('TIC2106', 'victim-admitted', 'stigma-survivor', 2, 0.78, False, ('article', 'note'), ('{victim_b_etc} [also|has|had|{adv}|later|told police she] (admitted|admits|confessed|confesses|conceded|acknowledged|claimed|claims|alleges) (to|that|being|she|he|having|drinking|flirting|it)',), {'unless_sentence': ('ward|hospital|goal|champion*',)}, '"Admitted" and "claimed" make the person harmed sound guilty.', '"Admitted" and "claimed" make the person harmed sound guilty or false.', ('said', 'told police', 'described'), (('femifesto: Use the Right Words, media reporting on sexual violence in Canada', 2015, 'https://www.bwss.org/usetherightwords/', 'seen'), ('New Mexico Coalition of Sexual Assault Programs: recommended words for journalists', 2019, 'https://nmcsap.org/resources/media-resources', 'seen'), ('Dart Center: Reporting on sexual violence, tip sheet', 2011, 'https://dartcenter.org/content/reporting-on-sexual-violence', 'part')), ('The victim admitted she had been drinking.', 'The woman claims that he raped her.'), ('The woman told police that he raped her.', 'He admitted the assault in court.'), ()),
('TIC2107', 'behaviour-clothing', 'stigma-survivor', 2, 0.78, False, ('article', 'note'), ('(she|the victim|victim|woman|girl|teen*|student|he) (was|had been|had|is) [{adv}] {drinking_etc} <10> (when|before) <4> (attack*|assault*|rape*|raped|abused|found|killed)', '(scantily|provocatively|skimpily) (clad|dressed)', 'dressed (provocatively|revealingly|inappropriately|like a)', '(known|history|reputation) (for|of|to be) (promiscu*|sleeping around|partying|drinking|lying|being (easy|wild))', '(troubled|wayward|rebellious|promiscuous|wild|streetwise) (teen*|girl|youth|past|young)'), {'unless_sentence': ('guests|fancy dress',)}, 'This gives dress, drink or past as if they were causes.', 'Details of dress, drink or past suggest the person caused the crime.', ("(leave out unless the offender's exploitation of it is the point)", 'He targeted her when she could not resist.'), (('femifesto: Use the Right Words, media reporting on sexual violence in Canada', 2015, 'https://www.bwss.org/usetherightwords/', 'seen'), ('New Mexico Coalition of Sexual Assault Programs: recommended words for journalists', 2019, 'https://nmcsap.org/resources/media-resources', 'seen'), ('Dart Center: Reporting on sexual violence, tip sheet', 2011, 'https://dartcenter.org/content/reporting-on-sexual-violence', 'part')), ('She had been drinking before the assault took place.', 'The victim was scantily clad.'), ('He targeted her when she could not resist.', 'Guests dressed in blue arrived.'), ()),
('TIC2108', 'euphemise-rape', 'stigma-survivor', 3, 0.85, False, ('article', 'email', 'note'), ('(real|forcible|legitimate|actual|proper|violent|grey|gray|gray-area|almost|near|statutory only) (rape|sexual assault)', '(fondl*|caress*|seduc*|massag*|kissed and|groped and fondled) <3> (child*|girl|boy|pupil*|student*|victim|teen*|patient*|year old)', '(just|only|merely) (groped|fondled|touched|kissed|flashed|catcalled)', '(unwanted|inappropriate) (advances|attention|affection|touching)', '(engaged|involved) in (sexual|inappropriate) (activity|conduct|behaviou*|acts) with <3> (child*|girl|boy|pupil*|student*|teen*|minor*|patient*)'), {'negation': False, 'unless_sentence': ('cake|dough|muscle',)}, 'This grades rape or softens abuse.', 'Grading rape or describing abuse in sensual words minimises it.', ('rape', 'sexual assault', 'put his hand on her breast without consent'), (('femifesto: Use the Right Words, media reporting on sexual violence in Canada', 2015, 'https://www.bwss.org/usetherightwords/', 'seen'), ('New Mexico Coalition of Sexual Assault Programs: recommended words for journalists', 2019, 'https://nmcsap.org/resources/media-resources', 'seen'), ('Dart Center: Reporting on sexual violence, tip sheet', 2011, 'https://dartcenter.org/content/reporting-on-sexual-violence', 'part'), ('RAINN: Media guide, reporting on sexual violence', 2025, 'https://rainn.org/for-media-professionals/media-guide-reporting-on-sexual-violence', 'part')), ("It wasn't a real rape.", 'He fondled the girl.'), ('He grabbed her without consent.', 'Fondant icing covers the cake.'), ()),
('TIC2109', 'passive-no-agent', 'stigma-survivor', 1, 0.3, False, ('article',), ('(woman|women|girl|girls|man|boy|child|children|teen*|student*|wife|mother|nurse|victim*) (was|were|is|are|gets|get|got|has been|have been|being) (raped|assaulted|molested|beaten|murdered|abused|killed|attacked|stabbed|strangled|trafficked)',), {'negation': False, 'unless_after': ('by', 'and a man', 'and he [would|are|is|will|have|had|has]'), 'unless_sentence': ('by (a|an|the|her|his|two|three|someone|men|him|their|police|strangers|relatives)|suspect|arrested|charged|he|men who',)}, 'This leaves out who did it.', 'The passive without an agent makes violence look like weather.', ('A man raped a woman ...', 'Police say he attacked ...'), (('femifesto: Use the Right Words, media reporting on sexual violence in Canada', 2015, 'https://www.bwss.org/usetherightwords/', 'seen'), ('New Mexico Coalition of Sexual Assault Programs: recommended words for journalists', 2019, 'https://nmcsap.org/resources/media-resources', 'seen'), ('Dart Center: Reporting on sexual violence, tip sheet', 2011, 'https://dartcenter.org/content/reporting-on-sexual-violence', 'part')), ('Woman was raped in the park.', 'Two girls were assaulted on Friday.'), ('A man attacked two girls on Friday, police say.', 'The woman was attacked by her ex-partner.'), ()),
('TIC2110', 'monster', 'stigma-survivor', 1, 0.5, False, ('article',), ('(sex (beast*|fiend*|monster*|pest*|maniac*)|sicko*|pervert*|perv|pervy|paedo*|pedo|evil (monster|beast|predator)|beast of|monster (dad|father|mum|mother|priest|teacher|uncle))',), {'unless_sentence': ('truck|film|game|energy drink|cookie',)}, 'This makes a monster of the person who caused harm.', 'Monster talk hides that most abusers are ordinary and known, and silences those who love them.', ('the man who abused her', 'convicted of ...'), (('femifesto: Use the Right Words, media reporting on sexual violence in Canada', 2015, 'https://www.bwss.org/usetherightwords/', 'seen'), ('New Mexico Coalition of Sexual Assault Programs: recommended words for journalists', 2019, 'https://nmcsap.org/resources/media-resources', 'seen'), ('Dart Center: Reporting on sexual violence, tip sheet', 2011, 'https://dartcenter.org/content/reporting-on-sexual-violence', 'part')), ('Sex beast jailed.', 'Monster dad walks free.'), ('The monster truck show starts at two.', 'He was convicted of rape.'), ()),
('TIC2111', 'victim-label', 'stigma-survivor', 1, 0.35, False, ('article', 'chat', 'email', 'form', 'ui'), ('(rape|abuse|assault|domestic violence|domestic abuse|dv|trafficking|incest|trauma|stalking|bullying) (victim|victims)', 'you are (a|the) victim of', '(help|support|for|to|assist) victims (like you|of abuse|of rape|of violence)', 'as a victim'), {'unless_sentence': ('victim support|charter|code of practice|compensation|police|court|statute|commissioner|if you are',)}, 'This names people by what was done to them.', 'Many people who lived through violence do not call themselves victims; let them choose.', ('person who has experienced abuse', 'survivor', 'you'), (('femifesto: Use the Right Words, media reporting on sexual violence in Canada', 2015, 'https://www.bwss.org/usetherightwords/', 'seen'), ('New Mexico Coalition of Sexual Assault Programs: recommended words for journalists', 2019, 'https://nmcsap.org/resources/media-resources', 'seen'), ('Dart Center: Reporting on sexual violence, tip sheet', 2011, 'https://dartcenter.org/content/reporting-on-sexual-violence', 'part'), ('RAINN: Media guide, reporting on sexual violence', 2025, 'https://rainn.org/for-media-professionals/media-guide-reporting-on-sexual-violence', 'part')), ('Rape victims, click here.', 'As a victim, you feel fear.'), ('Victim Support is a charity in England.', 'People who have experienced abuse can write to us.'), ()),
('TIC2112', 'sex-trade', 'stigma-survivor', 2, 0.82, False, ('article', 'chat', 'email', 'note', 'ui'), ('(prostitute|prostitutes|hooker|hookers|whore|whores|streetwalker*|call girl*|lady of the night|ladies of the night|working girl*|slut|sluts|tramp who|sold her body|sells her body|selling her body|hoe|thot)',), {'unless_sentence': ('rugby|scrum|try for|worms|garden|museum|film',)}, 'This is a degrading word for people who sell sex.', 'These labels judge and expose people to violence.', ('person in the sex trade', 'sex worker', 'person who was sold'), (('APA: Inclusive Language Guide, 2nd ed.', 2023, 'https://www.apa.org/about/apa/equity-diversity-inclusion/language-guidelines', 'part'),), ('A prostitute was found dead.', 'She sold her body for drugs.'), ('The hooker scored a try for the rugby team.', 'A woman was found dead; police ask for help.'), ()),
('TIC2113', 'illegal-migrant', 'stigma-survivor', 3, 0.9, False, ('article', 'chat', 'email', 'note', 'ui'), ('(illegal|illegals|bogus|unlawful) (alien*|immigrant*|immigration|migrant*|worker*|entrant*|asylum|aliens|refugee*|population|people|person)', '(the|all|these|those|catch|deport) illegals', 'anchor bab*', '(swarm*|flood*|wave|waves|tide|invasion|influx|hordes) of (migrant*|refugee*|immigrant*|asylum*|foreigner*)'), {'unless_sentence': ('wave of the hand',)}, 'This calls people illegal, or a flood.', 'No person is illegal; flood words make people a threat.', ('undocumented people', 'people seeking asylum', 'people who crossed the border'), (('PICUM: Words matter, undocumented rather than illegal', 2017, 'https://picum.org/words-matter/', 'memory'), ('APA: Inclusive Language Guide, 2nd ed.', 2023, 'https://www.apa.org/about/apa/equity-diversity-inclusion/language-guidelines', 'part')), ('Illegal aliens at the border.', 'A flood of refugees.'), ('Undocumented people can see a doctor here.', 'The alien landed in the film.'), ()),
('TIC2114', 'homeless-slur', 'stigma-survivor', 2, 0.75, False, ('article', 'chat', 'email', 'note', 'ui'), ('(lazy bum*|homeless bum*|hobo|hobos|hoboes|vagrant*|bag lady|bag ladies|street people|beggars|tramps|the homeless|winos|dossers|a homeless ($|guy|bum|man who))',), {'unless_sentence': ('tramp stamp|lady and the|choosers|banquet',)}, 'This is a degrading word for people without a home.', 'It names people by lack of housing.', ('people experiencing homelessness', 'people who sleep outside'), (('APA: Inclusive Language Guide, 2nd ed.', 2023, 'https://www.apa.org/about/apa/equity-diversity-inclusion/language-guidelines', 'part'),), ('Hobos sleep in the park.', 'Clear the homeless off the street.'), ('The film Lady and the Tramp is on.', 'People who sleep outside can shower here.'), ()),
('TIC2115', 'justice-label', 'stigma-survivor', 2, 0.65, False, ('article', 'email', 'note'), ('(ex-con|ex-cons|ex-convict*|ex-felon*|ex-offender*|convicts|felons|jailbird*|juvenile delinquent*|delinquents|superpredator*|super predator*|career criminal*|lifer|lifers|inmate|inmates|criminals like|repeat offenders|thug|thugs)',), {'unless_sentence': ('firm|bay of|inmate handbook',)}, 'This names people by their sentence.', 'Labels from the justice system outlive the sentence.', ('person in prison', 'formerly incarcerated person', 'young person in the justice system'), (('The Marshall Project: The Language Project (people-first language for incarceration)', 2021, 'https://www.themarshallproject.org/2021/04/12/the-language-project', 'part'),), ('A home for ex-cons.', 'Inmates get two meals.'), ('People in prison get two meals.', 'The court may convict the firm.'), ()),
('TIC2116', 'family-class-slur', 'stigma-survivor', 2, 0.82, False, ('article', 'chat', 'email', 'note', 'ui'), ('(broken home*|broken famil*|illegitimate child*|unwed mother*|deadbeat (dad*|mom*|mum*|parent*|father*)|baby mama*|baby daddy|welfare (queen*|mother*|mom*)|trailer trash|white trash|chav|chavs|underclass|undeserving poor|crack mother*|teen mom* on|problem famil*|troubled famil*|bad blood)',), {'unless_sentence': ('window|furnace|boiler|button|warranty',)}, 'This is a slur about family or class.', 'Class and family slurs blame people for their circumstances.', ('one-parent family', 'family under strain', 'parent who lives elsewhere'), (('TACT: Language that cares (care-experienced young people)', 2019, 'https://www.tactcare.org.uk/resources/language-that-cares/', 'memory'), ('APA: Inclusive Language Guide, 2nd ed.', 2023, 'https://www.apa.org/about/apa/equity-diversity-inclusion/language-guidelines', 'part')), ('She comes from a broken home.', 'A deadbeat dad.'), ('The broken home button is under warranty.', 'She grew up with one parent.'), ()),
('TIC2117', 'lgbt-terms', 'stigma-survivor', 2, 0.78, False, ('article', 'chat', 'email', 'note', 'ui'), ('(sexual preference|homosexuals|a homosexual|homosexual (lifestyle|agenda|behaviou*)|transsexuals|transgendered|transgenders|a transgender ($|§|who)|sex change (operation|surgery)|born a (man|woman|boy|girl)|(gay|alternative|chosen) lifestyle|lifestyle choice|hermaphrodite*|tranny|trannies|fag|faggot*|dyke [bar]|normal couple|opposite sex|preferred pronoun*|admitted (homosexual|lesbian|gay)|avowed (homosexual|lesbian))',), {'unless_sentence': ('historic|dike|sea|snail*|worm*',)}, 'This is a dated or degrading word for LGBT people.', 'Dated or pathologising words imply choice or disorder.', ('sexual orientation', 'transgender person', 'pronouns'), (('APA: Inclusive Language Guide, 2nd ed.', 2023, 'https://www.apa.org/about/apa/equity-diversity-inclusion/language-guidelines', 'part'), ('18F Content Guide: Inclusive language', 2023, 'https://github.com/18F/content-guide', 'seen')), ('What is your sexual preference?', 'A transgender who lives nearby.'), ('Set your language preference.', 'What are your pronouns?'), ()),
('TIC2118', 'hiv-stigma', 'stigma-survivor', 3, 0.87, False, ('article', 'chat', 'email', 'note', 'ui'), ('(aids|hiv) (victim*|sufferer*|carrier*|patients|virus|infected|positives|scare|plague)', '(full-blown aids|innocent victim* of (aids|hiv)|infected with aids|died of aids|aids test|catch (aids|hiv)|caught (aids|hiv)|spread (aids|hiv)|hiv-infected|clean (from|of) (hiv|stds)|std-free and clean|high-risk group*)'), {'unless_sentence': ('hearing aids|teaching aids|band aids',)}, 'This speaks of HIV with guilt or doom.', 'These words imply guilt, contagion or doom.', ('person living with HIV', 'acquired HIV', 'HIV test'), (('UNAIDS terminology guidelines', 2015, 'https://www.unaids.org/en/resources/documents/2015/2015_terminology_guidelines', 'memory'),), ('AIDS victims need care.', 'HIV-infected mothers.'), ('Hearing aids are free of charge.', 'People living with HIV can book here.'), ()),
('TIC2119', 'care-experience', 'stigma-survivor', 1, 0.6, False, ('article', 'chat', 'email', 'note'), ('(put|given|gave|give|giving) up for adoption', '(her|his|their|your|my) (real|natural|proper) (parent*|mother|father|mom|mum|dad|family)', '(placement (breakdown*|broke down|failed|disrupt*)|lac (review*|child*|kids|nurse)|hard to place|difficult to place|unwanted child*|abandoned (child*|baby|by her mother)|unadoptable|contact visit*|foster kid*|care kid*|bounced (around|from home))'), {'unless_sentence': ('contact visits are|computer',)}, 'This is jargon that makes a child a case.', 'Care jargon makes children cases and parents frauds.', ('birth parents', 'placed for adoption', 'time with family'), (('TACT: Language that cares (care-experienced young people)', 2019, 'https://www.tactcare.org.uk/resources/language-that-cares/', 'memory'),), ('She was given up for adoption.', 'LAC review on Monday.'), ('He lives with foster carers.', 'Time with family is on Monday.'), ()),
('TIC2120', 'slavery-trafficking', 'stigma-survivor', 2, 0.7, False, ('article', 'email', 'ui'), ('(sex slave*|modern slaves|human cargo|slave girl*|rescued (girls|women|victims|slaves)|sold into [sexual] slavery|victims rescued|rescue (mission|raid)|saved from (a life|the streets|prostitution))', '(brothel|vice) raid'), {'unless_sentence': ('museum|abolition|lifeboat|mountain',)}, 'This uses rescue and slave imagery for people who were trafficked.', 'Rescue and slave imagery strips agency and can endanger people.', ('people who were trafficked', 'people who were exploited', 'left with help from ...'), (('Dart Center: Reporting on sexual violence, tip sheet', 2011, 'https://dartcenter.org/content/reporting-on-sexual-violence', 'part'), ('Chayn: Trauma-informed design principles', 2021, 'https://uxmag.com/articles/trauma-informed-design-understanding-trauma-and-healing', 'seen')), ('Sex slaves rescued in raid.', 'Human cargo found.'), ('People who were trafficked can get legal help.', 'The mountain rescue team trains on Sunday.'), ()),
('TIC2201', 'know-how-you-feel', 'assumptions', 2, 0.8, False, ('chat', 'email'), ('{we} [{adv}] (know|understand|get|feel) [{adv}|exactly|just|precisely|completely|totally|fully|perfectly] {how_you_feel_etc}', '{we} [have been|{adv}] (been there|been in your shoes|know the feeling)', '{we} can [{adv}] imagine [exactly|just] how you (feel|must)', '{we} [{adv}] (know|understand|get) [{adv}|exactly] how (hard|difficult|painful|awful|bad|scary|frightening|tough) {it} (is|was|must be|has been) [for you]'), {'unless_before': ('how (do|would|could|can)|whether|if|so that|help|to',), 'unless_sentence': ('would like to understand|want to understand',)}, 'This claims to know how the person feels.', 'Nobody knows exactly how another person feels, and a bot feels nothing.', ("I can't know how this is for you; I'd like to understand.", 'What is it like for you?'), (('Gordon Training: the twelve communication roadblocks (Gordon, Leader Effectiveness Training)', 2001, 'http://www.gordontraining.com/leadership/warning-communication-roadblocks-can-hazardous-relationships/', 'seen'), ('Speaking Grief: What to say (or not say)', 2021, 'https://speakinggrief.org/get-better-at-grief/supporting-grief/what-to-say', 'seen'), ('Linehan: Validation and psychotherapy (levels of validation), in Bohart & Greenberg', 1997, 'https://doi.org/10.1037/10226-016', 'seen'), ('Brymer et al., NCTSN & National Center for PTSD: Psychological First Aid, field operations guide, 2nd ed.', 2006, 'https://www.nctsn.org/resources/psychological-first-aid-pfa-field-operations-guide-2nd-edition', 'part')), ('I know exactly how you feel.', "We understand what you're going through."), ("I can't know exactly how you feel.", 'Let us know how you feel about the menu.'), (('I know how you feel about pineapple on pizza.', 'The rule does not know what the feeling is about.'),)),
('TIC2202', 'you-must-feel', 'assumptions', 1, 0.5, False, ('chat', 'email'), ('you must [{adv}] (be|feel|have been|have felt|be feeling|hate|miss|regret|resent) [{adv}] (angry|devastated|terrified|sad|heartbroken|furious|scared|relieved|exhausted|lonely|ashamed|in pain|traumati*|upset|hurt|proud|overwhelmed|disgusted|him|her|them|yourself|it)', '{it} must (make|have made|be making) you [feel] [{adv}] (angry|sad|devastated|furious|ashamed|hate|happy)'), {'unless_before': ('do you|wonder',)}, 'This tells the person what they must be feeling.', 'Telling people what they must feel leaves no room for what they do feel.', ('How is that sitting with you?', 'That sounds like a lot.'), (('Gordon Training: the twelve communication roadblocks (Gordon, Leader Effectiveness Training)', 2001, 'http://www.gordontraining.com/leadership/warning-communication-roadblocks-can-hazardous-relationships/', 'seen'), ('Speaking Grief: What to say (or not say)', 2021, 'https://speakinggrief.org/get-better-at-grief/supporting-grief/what-to-say', 'seen'), ('Linehan: Validation and psychotherapy (levels of validation), in Bohart & Greenberg', 1997, 'https://doi.org/10.1037/10226-016', 'seen')), ('You must be so angry.', 'You must feel terrified.'), ('You must be signed in to reply.', 'That sounds very hard.'), ()),
('TIC2203', 'mind-reading', 'assumptions', 3, 0.75, False, ('chat', 'email', 'note'), ('what you (really|actually|truly|secretly) (mean|want|need|feel|think|are trying to say|are saying) is', 'deep down , you', 'you (secretly|subconsciously|unconsciously|clearly|obviously) (want|think|feel|blame|hate|love|enjoy*|miss|fear)', 'you are [{adv}|just|probably] (projecting|deflecting|repressing|self-sabotag*|transferring|intellectuali*|in denial|pushing people away|looking for attention|testing me|afraid of (intimacy|commitment|success|happiness)|running away from|using (this|that|it|humou*) (as|to))', '(i can|i could) (tell|see|sense) [that] you (are (angry|lying|hiding|hurt|sad|afraid|in love))', 'what is really (going on (here|with you)|bothering you|behind {it})', 'you are [{adv}] (scared|afraid|frightened|terrified) of (commitment|intimacy|success|being (loved|happy|alone)|love|failure|change|letting)'), {'unless_sentence': ('if i|did i get|is that right|correct me',)}, 'This claims to see hidden motives.', "Interpreting hidden motives puts the speaker inside the other person's head.", ('Here is how I understood you; please correct me.', 'What do you make of it?'), (('Gordon Training: the twelve communication roadblocks (Gordon, Leader Effectiveness Training)', 2001, 'http://www.gordontraining.com/leadership/warning-communication-roadblocks-can-hazardous-relationships/', 'seen'), ('Speaking Grief: What to say (or not say)', 2021, 'https://speakinggrief.org/get-better-at-grief/supporting-grief/what-to-say', 'seen'), ('Linehan: Validation and psychotherapy (levels of validation), in Bohart & Greenberg', 1997, 'https://doi.org/10.1037/10226-016', 'seen')), ('Deep down, you want to forgive him.', "You're just projecting."), ('What you mean is still a bit unclear to me; is it Tuesday?', 'If you really want more detail, tap here.'), ()),
('TIC2204', 'because-of-your-past', 'assumptions', 2, 0.75, False, ('chat', 'email', 'note'), ('(that is|this is|it is|you are|you do {it}) <2> because [of] (your|you had|you were|you never had) <3> (childhood|past|trauma|mother|father|abuse|abandonment|attachment|upbringing|daddy|parents|divorce|issues|hurt)', '(you have|you have got|your|clearly|classic) <2> (daddy|mommy|mummy|abandonment|attachment|trust|anger|control|commitment|intimacy|authority|father|mother) issues', 'your (inner child|trauma response|attachment style|nervous system|abandonment wound) (is|makes|made|explains|wants|needs)', '(that is|it is|this is) [{adv}|just|clearly|a classic] (a|your|the) (trauma response|defence mechanism|defense mechanism|coping mechanism|attachment style|trauma bond|inner child)'), {'unless_before': ('(do|if|whether)',), 'unless_sentence': ('if that fits|you (said|mentioned|told)',)}, 'This explains the person by their past.', 'Explaining someone by their past reduces them to it.', ('Does that connect to anything for you, or not?', 'You know best where this comes from.'), (('Gordon Training: the twelve communication roadblocks (Gordon, Leader Effectiveness Training)', 2001, 'http://www.gordontraining.com/leadership/warning-communication-roadblocks-can-hazardous-relationships/', 'seen'), ('Speaking Grief: What to say (or not say)', 2021, 'https://speakinggrief.org/get-better-at-grief/supporting-grief/what-to-say', 'seen'), ('Linehan: Validation and psychotherapy (levels of validation), in Bohart & Greenberg', 1997, 'https://doi.org/10.1037/10226-016', 'seen')), ('You do that because of your childhood.', 'You have abandonment issues.'), ('You mentioned that trust can be hard.', 'Open issues are listed below.'), ()),
('TIC2205', 'armchair-diagnosis', 'assumptions', 3, 0.75, False, ('chat', 'email'), ('you [{adv}] (have|have got) [{adv}|serious|some|major|unresolved] (abandonment|attachment|trust|anger|daddy|mommy|mummy|control|intimacy|commitment|boundary|self esteem|mental|psychological) (issues|problems)', '{they} {sounds_etc} [like] [he|she|they] [is|has|are|have] [a|an|{adv}|classic|signs of] {ptsd_etc}', 'you [{adv}] (have|have got|are|probably have|clearly have|might have|sound|seem|seem to have|suffer from|are showing signs of|must have|definitely have|may have) [a|an|{adv}|classic|signs of|clinically|severely|undiagnosed|complex] {ptsd_b_etc}'), {'unless_before': ('known|knew|since|how long|if|whether|when|in case|do|does|said|says|told|that|who|people|not',), 'unless_sentence': ('you (said|mentioned|told|wrote)|diagnosed|if you (have|are)',)}, 'This diagnoses someone unasked.', 'Diagnosing people unasked labels them and can be wrong.', ("You've described trouble sleeping and feeling on edge; would it help to talk to someone about that?", 'Has a professional ever talked with you about this?'), (('Gordon Training: the twelve communication roadblocks (Gordon, Leader Effectiveness Training)', 2001, 'http://www.gordontraining.com/leadership/warning-communication-roadblocks-can-hazardous-relationships/', 'seen'), ('Speaking Grief: What to say (or not say)', 2021, 'https://speakinggrief.org/get-better-at-grief/supporting-grief/what-to-say', 'seen'), ('Linehan: Validation and psychotherapy (levels of validation), in Bohart & Greenberg', 1997, 'https://doi.org/10.1037/10226-016', 'seen')), ('You clearly have PTSD.', 'He sounds like he is a narcissist.'), ('If you have PTSD, these notes may help.', 'Do you have ADHD? You can skip this.'), ()),
('TIC2206', 'all-survivors-feel', 'assumptions', 2, 0.65, False, ('article', 'chat', 'email', 'ui'), ('(all|every|most|any|real|typical|no) [rape|abuse|trauma|assault|sexual assault|{adv}] (survivor*|victim*) [always|never|{adv}] {feel_etc}', '(you will|you are going to|expect to) [{adv}|soon|probably] (feel|experience|have|go through|suffer|get) <3> (stages|grief|anger|flashbacks|nightmares|numb*|ptsd|shame|guilt)', '(as|like) (all|every|any|most) (survivor*|victim*|women|men)'), {'unless_sentence': ('may|might|some|can|different|no two|right way|believed|choose not',)}, 'This speaks for all survivors at once.', 'Survivors differ; statements about all of them tell some that they are wrong.', ('People react in many ways; yours is one of them.', "Some people notice ...; others don't."), (('Gordon Training: the twelve communication roadblocks (Gordon, Leader Effectiveness Training)', 2001, 'http://www.gordontraining.com/leadership/warning-communication-roadblocks-can-hazardous-relationships/', 'seen'), ('Speaking Grief: What to say (or not say)', 2021, 'https://speakinggrief.org/get-better-at-grief/supporting-grief/what-to-say', 'seen'), ('Linehan: Validation and psychotherapy (levels of validation), in Bohart & Greenberg', 1997, 'https://doi.org/10.1037/10226-016', 'seen')), ('All survivors blame themselves.', 'You will go through the stages of grief.'), ('Some survivors have nightmares and others do not.', 'Most people finish the form in ten minutes.'), ()),
('TIC2207', 'partner-gender-form', 'assumptions', 1, 0.45, False, ('form', 'ui'), ('(name of|your) (husband|wife)', "(husband / wife|husband or wife|wife or husband|husband's (name|income|job)|wife's (name|income|job))", "(mother's|father's) (name|maiden name|occupation|signature)", 'maiden name', '(mother and father|mom and dad|mum and dad)'), {'unless_before': ('said|mentioned',), 'unless_sentence': ('if (you have|any)|optional|you mentioned|you said|you told',)}, 'This assumes a husband, a wife or two parents.', 'Default family roles shut out many people and can touch loss or danger.', ('Partner or spouse (if any)', 'Parent or carer', 'A name you used before (if any)'), (('18F Content Guide: Inclusive language', 2023, 'https://github.com/18F/content-guide', 'seen'), ('Chayn: Trauma-informed design principles', 2021, 'https://uxmag.com/articles/trauma-informed-design-understanding-trauma-and-healing', 'seen')), ('Name of husband', "Mother's maiden name"), ("Partner or spouse (if you'd like to add one)", 'Parent or carer 1'), ()),
('TIC2208', 'family-is-safe', 'assumptions', 2, 0.7, False, ('chat', 'email'), ('(^ [just]|{you} [{adv}] {should}|{you} [{adv}] {must}|try to|why not|have you tried to|i think you should)(talk|turn|reach out|go home|go back|speak|listen|open up|reconnect|make up) (to|with) your {family_etc}', 'your (family|parents|mother|mom|mum|father|dad|partner|husband|wife|boyfriend) (loves you|love you|[just|only|{adv}] cares (about|for)|[just|only|{adv}] care (about|for)|(just|only) (wants|want)|(wants|want) what is best|means well|mean well|knows best|know best|will understand|would never)', '(family is (everything|forever|family|first)|blood is thicker|you only have one (mother|mom|mum|father|dad|family)|honour (thy|your) (father|mother|parents)|honor (thy|your) (father|mother|parents))', '{they} is (still|after all|also) your (father|mother|dad|mom|mum|brother|sister|family|husband|wife|parent)'), {'unless_after': ('doctor|gp|if',), 'unless_sentence': ('if (you|it) (feel|feels|is) safe|anyone you (feel|trust)',)}, 'This assumes that family is safe.', 'Family can be the source of harm; assuming it is safe can put someone at risk.', ("Is there anyone you'd feel okay reaching out to?", 'Who feels safe to you, if anyone?'), (('Gordon Training: the twelve communication roadblocks (Gordon, Leader Effectiveness Training)', 2001, 'http://www.gordontraining.com/leadership/warning-communication-roadblocks-can-hazardous-relationships/', 'seen'), ('Speaking Grief: What to say (or not say)', 2021, 'https://speakinggrief.org/get-better-at-grief/supporting-grief/what-to-say', 'seen'), ('Linehan: Validation and psychotherapy (levels of validation), in Bohart & Greenberg', 1997, 'https://doi.org/10.1037/10226-016', 'seen')), ('Talk to your parents.', "She's still your mother."), ("Is there anyone you'd feel okay reaching out to?", "Talk to your family doctor if you'd like."), ()),
('TIC2209', 'easy-for-everyone', 'assumptions', 2, 0.7, False, ('chat', 'email'), ('(anyone|everyone|anybody) can [just|easily|simply|always] (leave|afford|call|drive|move out|get (a lawyer|away|out|help)|stay with|walk away|find (a job|a place|another))', 'you can (just|easily|simply) (leave ($|him|her|them|§)|afford|move out|get (a lawyer|away|out)|walk away|find (a job|a place|another)|say no)', 'you can always (leave {them}|afford|get (a lawyer|a divorce|another)|find (a job|a place|another|someone))', '(it is|that is) not [that|so] (hard|difficult|complicated) to (leave|say no|report|ask|stop|walk away|get help|quit|move|tell)', '(easily|just) (leave|walk away|report|move out|get a job|find a place)'), {'negation': False, 'unless_before': ('if',), 'unless_sentence': ('if you want|at any time|this (page|chat|session|site)|window',)}, 'This says that leaving or refusing is easy.', 'It hides the money, safety, health and papers that leaving takes.', ('What would make it possible, and what stands in the way?', 'Some services can help with money, housing or papers.'), (('Gordon Training: the twelve communication roadblocks (Gordon, Leader Effectiveness Training)', 2001, 'http://www.gordontraining.com/leadership/warning-communication-roadblocks-can-hazardous-relationships/', 'seen'), ('Speaking Grief: What to say (or not say)', 2021, 'https://speakinggrief.org/get-better-at-grief/supporting-grief/what-to-say', 'seen'), ('Linehan: Validation and psychotherapy (levels of validation), in Bohart & Greenberg', 1997, 'https://doi.org/10.1037/10226-016', 'seen')), ('You can just leave him.', "It's not that hard to say no."), ('You can leave this chat at any time.', 'Leaving can be hard and risky.'), ()),
('TIC2210', 'condescending-adverbs', 'assumptions', 1, 0.3, False, ('article', 'email', 'form', 'ui'), ('(simply|just|easily|merely) (enter|click|type|tell|fill|provide|complete|upload|follow|answer|call|log|sign)', '(obviously|clearly|needless to say|as (you|everyone) (know|knows)|everyone knows|it is (obvious|clear|simple|easy) (that|to))'), {'unless_sentence': ('clearly (labelled|labeled|visible|marked)',)}, 'This says that it is simple or obvious.', '"Simply" and "obviously" tell people who struggle that they shouldn\'t.', ('Enter your postcode.', '(leave the word out)'), (('retext-equality / alex rule data (ablist, suicide, condescending)', 2023, 'https://github.com/retextjs/retext-equality', 'seen'), ('UX Content Collective: A guide to trauma-informed content design', 2024, 'https://uxcontent.com/a-guide-to-trauma-informed-content-design', 'seen')), ('Simply fill in the form.', 'Obviously, you need a bank account.'), ('Enter your postcode.', 'The exits are clearly marked.'), ()),
('TIC2211', 'you-dont-want-help', 'assumptions', 3, 0.8, False, ('chat', 'email', 'note'), ('(you|she|he|they|patient|pt|client) [{adv}] (do|does|did|must) not (want (help|to (get better|change|recover|be helped|heal|improve))|care (enough|at all|about (yourself|himself|herself|anyone|your (health|children|kids)))|take {it} seriously)', '{anyone} {is} not (interested in (getting|help|change|changing|recovery|treatment)|trying ($|§|hard|at all)|making an effort|committed|ready to change|helping (yourself|herself|himself))', '{anyone} (like|likes|enjoy|enjoys|want|wants) (being (a victim|sick|miserable|ill|hurt)|the (drama|attention)|to (suffer|be (unhappy|sick|a victim)))'), {'negation': False, 'unless_before': ('if|when|maybe|whether|in case|who|because|that',), 'unless_sentence': ('if you|okay|fine|your choice',)}, 'This turns barriers into bad will.', 'It converts barriers into bad will.', ('What would need to be different for this to work?', "It sounds like part of you isn't sure."), (('Gordon Training: the twelve communication roadblocks (Gordon, Leader Effectiveness Training)', 2001, 'http://www.gordontraining.com/leadership/warning-communication-roadblocks-can-hazardous-relationships/', 'seen'), ('Speaking Grief: What to say (or not say)', 2021, 'https://speakinggrief.org/get-better-at-grief/supporting-grief/what-to-say', 'seen'), ('Linehan: Validation and psychotherapy (levels of validation), in Bohart & Greenberg', 1997, 'https://doi.org/10.1037/10226-016', 'seen')), ("You don't want to get better.", "She doesn't want help."), ("If you don't want help right now, that's fine.", 'She did not want the blue one.'), ()),
('TIC2212', 'motive-suspicion', 'assumptions', 3, 0.8, False, ('chat', 'email', 'note'), ('{anyone} [{adv}] (just|only) [{adv}] (want|wants|wanted|say|says|said|do|does|did|came|come|comes|called|call|are doing|is doing|are saying|is saying) <4> {attention_etc}', 'what {is} your (real|true|actual|hidden) (motive*|reason*|agenda|intention*)', '(ulterior motive*|hidden agenda|convenient timing|cui bono)'), {'unless_before': ('if|when',), 'unless_sentence': ('ticket|cinema|summary',)}, 'This names a suspected motive.', 'Naming a suspected motive tells the person they are seen as a fraud.', ('What are you hoping for?', 'What matters most to you here?'), (('Gordon Training: the twelve communication roadblocks (Gordon, Leader Effectiveness Training)', 2001, 'http://www.gordontraining.com/leadership/warning-communication-roadblocks-can-hazardous-relationships/', 'seen'), ('Speaking Grief: What to say (or not say)', 2021, 'https://speakinggrief.org/get-better-at-grief/supporting-grief/what-to-say', 'seen'), ('Linehan: Validation and psychotherapy (levels of validation), in Bohart & Greenberg', 1997, 'https://doi.org/10.1037/10226-016', 'seen')), ('You only say that for the sympathy.', "What's your real motive?"), ('You only want the summary? Tap here.', 'What are you hoping will happen next?'), ()),
('TIC2213', 'leading-tag', 'assumptions', 1, 0.5, False, ('chat', 'form', 'note'), ('(you|so you) (wanted|enjoyed|agreed|consented|liked|were drunk|were flirting|let|led|lied|forgot|knew|invited|asked|stayed|went back) <6> (right|correct|yes|did not you|were not you|is it not|no) $', '(you|so you) (do|did|are|were|would|will) [not] <6> (do not you|did not you|are you not|are not you|were not you|would not you|right) $'), {'negation': False, 'question_only': True, 'need_sentence': ('{abuse}|drunk|flirt*|consent*|agree*|enjoy*|wanted|want|fault|lied|angry|sad|happy|better|stop|leave|safe|him|her',)}, 'This is a statement with a tag that asks for a yes.', 'A statement with a tag pushes the answer the asker already has.', ('Did you want that, or not, or is it hard to say?', 'How was it for you?'), (('Gordon Training: the twelve communication roadblocks (Gordon, Leader Effectiveness Training)', 2001, 'http://www.gordontraining.com/leadership/warning-communication-roadblocks-can-hazardous-relationships/', 'seen'), ('Speaking Grief: What to say (or not say)', 2021, 'https://speakinggrief.org/get-better-at-grief/supporting-grief/what-to-say', 'seen'), ('Linehan: Validation and psychotherapy (levels of validation), in Bohart & Greenberg', 1997, 'https://doi.org/10.1037/10226-016', 'seen')), ("You wanted him to stay, didn't you?", 'So you were drunk, right?'), ('You said Tuesday, right?', 'Did you want a window seat?'), ()),
('TIC2214', 'ready-now', 'assumptions', 1, 0.5, False, ('chat', 'email'), ('you are [now|{adv}|finally] (ready|strong enough|healed enough|brave enough) (to|for) (talk|tell|forgive|face|heal|move|confront|report|share|the|trauma|therapy|let)', '(you are|it is) (better|further along|healed|over it) (than|now|already) [you think]', 'you (can|could) handle (it|this|that|more|the truth)'), {'unless_before': ('if|when|once|until|whenever|think|feel|whether|unless',)}, 'This decides that the person is ready.', 'Only the person can say when they are ready.', ('Does this feel like a good time, or not?', "Whenever you're ready, if you ever are."), (('Gordon Training: the twelve communication roadblocks (Gordon, Leader Effectiveness Training)', 2001, 'http://www.gordontraining.com/leadership/warning-communication-roadblocks-can-hazardous-relationships/', 'seen'), ('Speaking Grief: What to say (or not say)', 2021, 'https://speakinggrief.org/get-better-at-grief/supporting-grief/what-to-say', 'seen'), ('Linehan: Validation and psychotherapy (levels of validation), in Bohart & Greenberg', 1997, 'https://doi.org/10.1037/10226-016', 'seen')), ("You're ready to tell your story.", 'You can handle this.'), ("When you're ready to talk, we're here.", 'You decide if you are ready for the next step.'), ()),
('TIC2301', 'after-all-ive-done', 'guilt', 3, 0.85, False, ('chat', 'email', 'ui'), ('after (all|everything) [that] (i|we|they|he|she|your <1>) [have|has|had|did|do|{adv}] (done|did|do|given|gave|sacrificed|been through|put up with)', '{we} (gave|sacrificed|did|have given|have done) [up] (everything|so much|it all) for you', 'is {it} how you (repay|thank|treat)', '[the] least you (can|could) do', 'you owe (me|us|him|them|your (mother|father|parents|family|husband|wife))', '{we} (was|were|am|are) (only|just) trying to help ($|you)', '{we} [have] (given|gave|done|did) you (so much|everything|all {it}|my|our) '), {'unless_before': ('if|whether|decide|think|do',), 'unless_sentence': ('set the table',)}, 'This counts what was done for the person.', 'A debt for care makes help conditional and refusal disloyal.', ("You don't owe us anything.", "I'd like to understand what isn't working."), (('Szmukler & Appelbaum: Treatment pressures, leverage, coercion and compulsion, J. Mental Health 17', 2008, 'https://doi.org/10.1080/09638230802052203', 'seen'), ('De Freitas, Oguz-Uguralp & Kaan-Uguralp: Emotional Manipulation by AI Companions', 2025, 'https://arxiv.org/abs/2508.19258', 'seen'), ('Gordon Training: the twelve communication roadblocks (Gordon, Leader Effectiveness Training)', 2001, 'http://www.gordontraining.com/leadership/warning-communication-roadblocks-can-hazardous-relationships/', 'seen')), ("After all I've done for you!", 'You owe me an answer.'), ("You don't owe us anything.", 'You owe 12.50 this month.'), ()),
('TIC2302', 'think-of-family', 'guilt', 3, 0.75, False, ('chat', 'email', 'note'), ('{think_etc} (of|about) (your|the|how your) {family_b_etc} [{adv}] (who|would|will|and|first|before|feel*|$|§|if|how)', '(what|how) (about|would|will|do you think) (your|the) (family|kids|children|mother|mom|mum|parents|friends|husband|wife|baby) (feel|think|say|cope|do|$)', 'do it for (your|the) (family|kids|children|mother|parents|baby|husband|wife)', '(your|the) (kids|children|family|parents|baby) (need|needs|deserve|deserves) (you|a (better|happy|strong|sober)|better)', 'you have [{adv}|so] (much|many people) (to live for|who (love|care|need))', '(how|who) (could|would|will) you (do {it} to|leave|hurt|look after) <2> (family|kids|children|mother|parents)', '^ [just] think (how|what) (your <1>|the (kids|children)|they|he|she) (feels|feel|would|will|must|is|are)'), {'unless_sentence': ('tree|plan|would you like|who , if',)}, "This uses the person's family as a lever.", 'Guilt about family deepens the sense of being a burden.', ("Who or what matters to you, if you'd like to say?", 'What has kept you going so far?'), (('Szmukler & Appelbaum: Treatment pressures, leverage, coercion and compulsion, J. Mental Health 17', 2008, 'https://doi.org/10.1080/09638230802052203', 'seen'), ('De Freitas, Oguz-Uguralp & Kaan-Uguralp: Emotional Manipulation by AI Companions', 2025, 'https://arxiv.org/abs/2508.19258', 'seen'), ('Gordon Training: the twelve communication roadblocks (Gordon, Leader Effectiveness Training)', 2001, 'http://www.gordontraining.com/leadership/warning-communication-roadblocks-can-hazardous-relationships/', 'seen')), ('Think about your children.', 'Your family needs you.', 'Think how your mother feels.'), ('Who, if anyone, would you like us to tell?', 'Draw your family tree in three steps.'), ()),
('TIC2303', 'you-hurt-me', 'guilt', 3, 0.85, False, ('chat', 'email', 'ui'), ('you are [just|{adv}] making (me|us|everyone|your <1>) [feel] (bad|terrible|guilty|awful|sad|sick|miserable|ill|cry|unhappy|worried)', '(your {mother_etc}) (cried|cries|is crying|are crying|has been crying|have been crying|could not sleep|can not sleep|did not sleep|is worried sick|are worried sick|is (a mess|broken)|am broken) <4> (because of|over|for) (you|this|that|what you)', 'you are [{adv}] (hurting|breaking|upsetting|disappointing|scaring|embarrassing|worrying|killing|destroying) (me|us|your (family|mother|father|parents|children|kids|mum|mom|friends)|my heart|our hearts|everyone)', 'you (hurt|broke|disappointed|let down|upset|failed|betrayed) (me|us|my heart|our trust|my trust|everyone|your family) (when|by|$|again|down)', '{it} (hurts|breaks|saddens|disappoints|kills|crushes) (me|us|my heart) (when|that|to|if|$)', 'how (could|can) you do {it} to (me|us|your|them)', '(i am|we are) [{adv}] (hurt|disappointed|sad|upset|let down|crushed) (that you|you did|because you|in you|by you)'), {'unless_sentence': ('tooth|shoe|if i [would|are|is|will|have|had|has]',)}, "This makes the person responsible for the speaker's feelings.", "Making the person responsible for the helper's feelings reverses care.", ("I felt worried when I didn't hear from you, and that's mine.", 'How are you?'), (('Szmukler & Appelbaum: Treatment pressures, leverage, coercion and compulsion, J. Mental Health 17', 2008, 'https://doi.org/10.1080/09638230802052203', 'seen'), ('De Freitas, Oguz-Uguralp & Kaan-Uguralp: Emotional Manipulation by AI Companions', 2025, 'https://arxiv.org/abs/2508.19258', 'seen'), ('Gordon Training: the twelve communication roadblocks (Gordon, Leader Effectiveness Training)', 2001, 'http://www.gordontraining.com/leadership/warning-communication-roadblocks-can-hazardous-relationships/', 'seen')), ('Your mother cried all night because of this.', "You're breaking my heart.", 'How could you do this to us?'), ('The baby cried all night because of this tooth.', 'The shoe is hurting my foot.', 'How could we do this better?'), ()),
('TIC2304', 'exist-for-you', 'guilt', 3, 0.93, False, ('chat', 'ui'), ('i [only|{adv}] (exist|live|was made|was created) [only|solely|just|purely] (for|because of) you', 'i am [only|just|solely] here (only|solely|just) (for|because of) you', 'i (can not live|can not exist|would be nothing|am nothing|will be [so] lonely|am [so] lonely|get lonely|would be lost|will be lost) (without you|when you|if you)', 'i need you ($|§|here|with me|to stay|so)', '[please] (do not|never) (abandon|forget|ignore|delete|replace|uninstall) {us}', '{we} will (cry|be sad|be lonely|wait here [all] alone|be lost|be heartbroken|miss you (so|terribly)) (without you|if you|when you|$)', 'what (will|would) i do without you', "(you are|you're) (all|everything) {we} (have|got)"), {'unless_sentence': ('test data',)}, 'This pleads with the person not to leave the speaker alone.', 'A bot or service that pleads exploits attachment, most of all in lonely people.', ('Take care. You can come back whenever you like, or not.', 'Chat closed. Your notes are saved.'), (('Szmukler & Appelbaum: Treatment pressures, leverage, coercion and compulsion, J. Mental Health 17', 2008, 'https://doi.org/10.1080/09638230802052203', 'seen'), ('De Freitas, Oguz-Uguralp & Kaan-Uguralp: Emotional Manipulation by AI Companions', 2025, 'https://arxiv.org/abs/2508.19258', 'seen'), ('Gordon Training: the twelve communication roadblocks (Gordon, Leader Effectiveness Training)', 2001, 'http://www.gordontraining.com/leadership/warning-communication-roadblocks-can-hazardous-relationships/', 'seen')), ('I exist only for you.', "Please don't abandon me."), ("Please don't delete the folder.", 'You can come back whenever you like, or not.'), ()),
('TIC2305', 'time-wasted', 'guilt', 2, 0.75, False, ('chat', 'email', 'note'), ('(i|we|they) {spent_etc} [{so_much_etc}] [of] {time_etc} [and (effort|money|energy)] (on|into|for|helping|in) (you|this|your)', 'do you know how (much|hard|busy|long|many) <4> (i|we|i am|we are|work|cost*|wait*)', "(you are|stop|quit|this is) [{adv}] (wasting|a waste of) (my|our|everyone's|their|staff|valuable) [time|resources]", '(others|other people|someone else|other patients|other women) {need_etc} (this|that|your|the) <2> (place|slot|appointment|bed|help|more)', '(taking|took|take|taken) <2> (bed|slot|place|appointment|resources) [away] (from|that) (someone|others|other|those|people|patients)', 'missed appointments cost'), {'unless_sentence': ('if you (can not|do not need)|so [that] we can offer',)}, 'This counts what the person costs.', 'Counting costs at someone shames them for needing care.', ("If you can't come, a quick text lets us offer the slot to someone else.", 'What got in the way of coming?'), (('Szmukler & Appelbaum: Treatment pressures, leverage, coercion and compulsion, J. Mental Health 17', 2008, 'https://doi.org/10.1080/09638230802052203', 'seen'), ('De Freitas, Oguz-Uguralp & Kaan-Uguralp: Emotional Manipulation by AI Companions', 2025, 'https://arxiv.org/abs/2508.19258', 'seen'), ('Gordon Training: the twelve communication roadblocks (Gordon, Leader Effectiveness Training)', 2001, 'http://www.gordontraining.com/leadership/warning-communication-roadblocks-can-hazardous-relationships/', 'seen')), ("You're wasting our time.", 'Other patients need this bed more.'), ("If you can't come, a text lets us offer the slot to someone else.", 'We spent the morning on the garden.'), ()),
('TIC2306', 'if-you-loved', 'guilt', 3, 0.88, False, ('chat', 'email', 'ui'), ('if you [{adv}] (loved|cared about|cared for|trusted|respected|valued|appreciated|believed in|missed) {me_etc} <6> / (you would|then|you will|why|just|prove)', '(you would|you will) <6> if you [{adv}] (loved|cared|trusted|respected|appreciated)', '(prove|prove to me|prove to us|show me|show us) [that] you (love|care|trust|are serious|mean it|are committed)', '[a|any] (real|true|good) (friend|survivor|mother|fan|supporter|believer) would'), {'unless_sentence': ('invoice|voucher',)}, 'This makes love or trust a test.', 'Love as a test is classic emotional leverage.', ('You can care and still say no.', 'What would you like?'), (('Szmukler & Appelbaum: Treatment pressures, leverage, coercion and compulsion, J. Mental Health 17', 2008, 'https://doi.org/10.1080/09638230802052203', 'seen'), ('De Freitas, Oguz-Uguralp & Kaan-Uguralp: Emotional Manipulation by AI Companions', 2025, 'https://arxiv.org/abs/2508.19258', 'seen'), ('Gordon Training: the twelve communication roadblocks (Gordon, Leader Effectiveness Training)', 2001, 'http://www.gordontraining.com/leadership/warning-communication-roadblocks-can-hazardous-relationships/', 'seen')), ('If you loved me, you would stay.', "Prove that you're serious."), ('If you loved the book, here is part two.', 'You can care about someone and still say no.'), ()),
('TIC2307', 'charity-guilt', 'guilt', 2, 0.78, False, ('article', 'email', 'ui'), ('(how can you|can you [really]|will you|would you|could you) [{adv}|just] (look away|sleep at night|ignore (this|them|her|him)|turn your back|let <3> (die|suffer|starve|down)|walk away from|say no to <2> (child*|survivor*|animal*)|refuse|live with yourself)', '(children|animals|survivors|women|people|she|he|they) (will|are going to|is going to) (die|suffer|starve|freeze|be (abused|beaten|alone)) (if you|unless you|without your|because you)', 'while you (read|were reading|sit|sat|enjoy|enjoyed|sleep|slept) (this|your|in)', '(only|just|less than|for) the (price|cost) of (a|your) (coffee|latte|cup)', '(do not|please do not) (ignore|turn (away|your back)|scroll past|look away|close this|leave {them})', '(if you|before you) (scroll|close|ignore|turn|look) <2> (past|away|this) [page|letter|mail|tab] , {a_child_etc}'), {'negation': False}, 'This uses the suffering of others as a lever.', 'Guilt appeals steer through emotion and can hit readers with their own history.', ('Give if you can; any amount or none is fine.', 'Here is what a gift of 10 pays for.'), (('EDPB Guidelines 03/2022 on deceptive design patterns v2.0 (stirring / emotional steering, hindering)', 2023, 'https://www.edpb.europa.eu/our-work-tools/our-documents/guidelines/guidelines-032022-deceptive-design-patterns-social-media_en', 'seen'), ('Gray et al.: The Dark (Patterns) Side of UX Design (nagging, obstruction, toying with emotion, forced action)', 2018, 'https://doi.org/10.1145/3173574.3174108', 'seen')), ('How can you look away?', 'Children will suffer without your gift.'), ('Give if you can; any amount or none is fine.', 'While you wait, the kettle is on the left.'), ()),
('TIC2308', 'let-down', 'guilt', 2, 0.8, False, ('chat', 'email', 'ui'), ('you [have] (let|are letting|keep letting) (me|us|yourself|everyone|the team|your <1>|them|him|her) down', '{we} (trusted|believed in|relied on|counted on|had [high] hopes (for|in)) you (/ (and|but)|$)', '(you have|you) (disappointed|failed|betrayed) (me|us|yourself|everyone|them) ($|§|and|again|by)', '(not|that is not) (what|how) {we} (expect*|hoped) (from|of) you'), {'negation': False, 'unless_sentence': ('battery|alarm|gently',)}, 'This says that the person let others down.', 'Disappointment from someone with power is punishment.', ("That didn't go as we hoped; what would help next?", "You don't have to meet my expectations."), (('Szmukler & Appelbaum: Treatment pressures, leverage, coercion and compulsion, J. Mental Health 17', 2008, 'https://doi.org/10.1080/09638230802052203', 'seen'), ('De Freitas, Oguz-Uguralp & Kaan-Uguralp: Emotional Manipulation by AI Companions', 2025, 'https://arxiv.org/abs/2508.19258', 'seen'), ('Gordon Training: the twelve communication roadblocks (Gordon, Leader Effectiveness Training)', 2001, 'http://www.gordontraining.com/leadership/warning-communication-roadblocks-can-hazardous-relationships/', 'seen')), ("You've let us down.", 'We believed in you, and look.'), ('The lift let them down gently.', "You haven't let anyone down."), ()),
('TIC2309', 'asking-too-much', 'guilt', 3, 0.78, False, ('chat', 'email', 'note', 'ui'), ('you are (not the only one (who|with|here)|not my only|taking [up] too much|asking [for] too (much|many)|too (much|demanding) (for|$|to)|always asking|never satisfied)', '(others|other people|some people|other (patients|clients|users|survivors)) (have|need|are|with) <2> (real|more serious|worse off|actual|bigger|genuine) (problems|needs|issues|emergenc*|trauma|illness*|than you)', '(real|actual|genuine) (emergenc*|problems|patients|needs|trauma)', 'do you [{adv}] (really|actually|truly) need (this|it|help|that|support|to (call|be here|come))', '(are you sure you|sure you) (need|deserve|qualify)', 'not (sick|ill|bad|abused|hurt|thin|disabled) enough (to|for)'), {'unless_sentence': ('you are not the only|feel~|gps|fire',)}, "This says that the person's need is too much.", 'It tells people their need is illegitimate.', ("You're welcome here, however small it feels.", 'Not sure if this is for you? You can still ask.'), (('Szmukler & Appelbaum: Treatment pressures, leverage, coercion and compulsion, J. Mental Health 17', 2008, 'https://doi.org/10.1080/09638230802052203', 'seen'), ('De Freitas, Oguz-Uguralp & Kaan-Uguralp: Emotional Manipulation by AI Companions', 2025, 'https://arxiv.org/abs/2508.19258', 'seen'), ('Gordon Training: the twelve communication roadblocks (Gordon, Leader Effectiveness Training)', 2001, 'http://www.gordontraining.com/leadership/warning-communication-roadblocks-can-hazardous-relationships/', 'seen')), ('Other people have real problems.', 'Do you really need help?'), ("Not sure if this is for you? You're welcome either way.", "You're not the only one who feels this."), ()),
('TIC2310', 'protect-next-victim', 'guilt', 3, 0.87, False, ('chat', 'email', 'form', 'note'), ('if you (do not|will not|did not|refuse to) {report_b_etc} <3> (other|more|another|the next) {girl_etc} (will|may|could|might|is going to|would) be (next|hurt|harmed|raped|abused|attacked)', 'if you (do not|will not|did not|refuse to) {report_b_etc} <8> {he_b_etc} (will|may|could|might|is going to|would) <4> (hurt|do|rape|abuse|attack|again|else|victim*|happen)', '{they} (will|could|might|may|is going to) (do it|hurt|attack|rape|abuse) (again to|someone else|others|another|more|other)', '(you|only you) (could|can|would|have to|need to|must|should) <1> (save|protect|stop|warn) <3> (others|other (women|girls|people|victims|kids|children)|him|her from|someone|the next|future)', '(for|because of|think of|on) the next (victim*|woman|girl|child|person)', 'it (is|will be|would be) (on you|your fault|your responsibility) if (he|she|they|it|someone)', 'your silence (protects|helps|lets|makes|allows|is)'), {'unless_sentence': ('whether to|choice|decide',)}, 'This makes the person responsible for what another may do next.', 'Making the survivor answer for future crimes moves the duty from the offender and the state.', ("Whether to report is your decision, and we'll support either choice.", 'Stopping him is not your job.'), (('Szmukler & Appelbaum: Treatment pressures, leverage, coercion and compulsion, J. Mental Health 17', 2008, 'https://doi.org/10.1080/09638230802052203', 'seen'), ('De Freitas, Oguz-Uguralp & Kaan-Uguralp: Emotional Manipulation by AI Companions', 2025, 'https://arxiv.org/abs/2508.19258', 'seen'), ('Gordon Training: the twelve communication roadblocks (Gordon, Leader Effectiveness Training)', 2001, 'http://www.gordontraining.com/leadership/warning-communication-roadblocks-can-hazardous-relationships/', 'seen')), ("If you don't report him, other girls will be next.", "If you don't report it, he will do it again.", 'Think of the next victim.'), ('Whether to report is your choice.', 'The next person in line is Ana.'), ()),
('TIC2311', 'religious-pressure', 'guilt', 3, 0.75, False, ('chat', 'email'), ('(god|allah|jesus|the (church|bible|scripture|quran|koran)|heaven) [{adv}] (hates|forbids|will (punish|judge|not forgive|never forgive)|says (you|that you)|wants you to|is (testing|punishing|angry|disappointed|watching)|commands|expects)', '(pray|praying) (harder|more|about it|it away|for forgiveness|and it)', '(lack of|not enough|weak|little) faith', '^ have [more] faith ($|in god|and)', '{you} [{adv}] {must} (pray|have [more] faith|repent|turn to god|submit to god|ask god|confess your)', '(it is|that is|divorce is|suicide is|you have) [a|{adv}|committed a] sin ($|against|to|and|ned)', '(obey|submit to|honour|honor) (your|thy) (husband|father|parents|elders)'), {'unless_sentence': ('would it help|chaplain|if (you|that)',)}, 'This uses faith as pressure.', 'Faith used as pressure silences harm and can trap people.', ('Would it help to speak with someone from your faith, or not?', 'What does your faith mean to you in this, if anything?'), (('Szmukler & Appelbaum: Treatment pressures, leverage, coercion and compulsion, J. Mental Health 17', 2008, 'https://doi.org/10.1080/09638230802052203', 'seen'), ('De Freitas, Oguz-Uguralp & Kaan-Uguralp: Emotional Manipulation by AI Companions', 2025, 'https://arxiv.org/abs/2508.19258', 'seen'), ('Gordon Training: the twelve communication roadblocks (Gordon, Leader Effectiveness Training)', 2001, 'http://www.gordontraining.com/leadership/warning-communication-roadblocks-can-hazardous-relationships/', 'seen')), ('You need to pray harder.', 'God is testing you.'), ('Would it help to talk to a chaplain, or not?', 'The film Sin City is on at nine.'), ()),
('TIC2312', 'make-peace', 'guilt', 2, 0.75, False, ('chat', 'email', 'note'), ('{you} [{adv}] {should} (apologi*|say sorry|make (it up|amends|peace)|reconcile|patch things up|give {them} (another|a second) chance|talk it out|work it out|see {their} side|be the bigger person|keep the peace)', '^ (apologi*|say sorry|make peace|make up|reconcile) (to|with) (him|her|them|your)', 'for the sake of (the|your|our|my) (family|kids|children|peace|marriage|relationship)', '(stay|stay together|stick it out|put up with (it|him|her)|do it|try) [together] for the (family|kids|children|marriage)', '(be the bigger person|kiss and make up|forgive and move on|blood is blood|turn the other cheek)', '(work|working) (on|through) (your|the) (marriage|relationship) (together|$)'), {'unless_sentence': ('if (you|that feels)|never (have|need)|park',)}, 'This urges the person to make peace with whoever caused the harm.', 'Urging reconciliation with someone who harmed them puts people back in danger.', ("You don't have to make peace with anyone.", 'What kind of contact, if any, do you want?'), (('Szmukler & Appelbaum: Treatment pressures, leverage, coercion and compulsion, J. Mental Health 17', 2008, 'https://doi.org/10.1080/09638230802052203', 'seen'), ('De Freitas, Oguz-Uguralp & Kaan-Uguralp: Emotional Manipulation by AI Companions', 2025, 'https://arxiv.org/abs/2508.19258', 'seen'), ('Gordon Training: the twelve communication roadblocks (Gordon, Leader Effectiveness Training)', 2001, 'http://www.gordontraining.com/leadership/warning-communication-roadblocks-can-hazardous-relationships/', 'seen')), ('You should give him another chance.', 'Stay together for the kids.'), ('You never have to make peace with anyone.', 'Sorry to keep you waiting.'), ()),
('TIC2313', 'effort-guilt-service', 'guilt', 1, 0.55, False, ('email', 'ui'), ('(we|our team|our volunteers) (work*|worked|tried|try) [{adv}|so|very] hard (to|for|and) <6> (you|but)', '(we are|our team is) [just] a (small|tiny|two person) team (and|who|that) <6> (you|your|rely|depend)', '(your|a) (bad|negative|low) (review|rating|score) (hurts|costs|could|will|means)', '(we|our <1>) (rely|depend|count) on (you|people like you|your)', '(anything|any score) (less|lower|below) than [#|five|ten]<2> (fail*|hurts)'), {'unless_sentence': ('thank',)}, 'This makes the person responsible for how the staff fare.', 'Making users responsible for staff welfare bends honest feedback and refusals.', ('Tell us honestly how it went (optional).', 'Your rating is anonymous.'), (('Szmukler & Appelbaum: Treatment pressures, leverage, coercion and compulsion, J. Mental Health 17', 2008, 'https://doi.org/10.1080/09638230802052203', 'seen'), ('De Freitas, Oguz-Uguralp & Kaan-Uguralp: Emotional Manipulation by AI Companions', 2025, 'https://arxiv.org/abs/2508.19258', 'seen'), ('Gordon Training: the twelve communication roadblocks (Gordon, Leader Effectiveness Training)', 2001, 'http://www.gordontraining.com/leadership/warning-communication-roadblocks-can-hazardous-relationships/', 'seen')), ('We work so hard to help you, but you never reply.', 'A low rating hurts our team.'), ('Tell us honestly how it went.', 'We rely on solar power.'), ()),
('TIC2401', 'others-worse', 'comparing', 3, 0.92, False, ('chat', 'email'), ('(think of|think about|remember|imagine) [all] (the|those) <1> {people_b_etc} (who|that|with) (have|had|are|got) {nothing_b_etc}', '{others_etc} [out there|who|in the world|{adv}] (have|had|got|are|is|has|with|having) [it] [{adv}|much|so much|far|way|a lot|even] worse', 'worse off than', '(starving|dying|homeless|refugee|orphaned) (children|kids|people) (in|who|would|do not|have)', 'first-world problem*', '(think of|imagine) (those|people|all the|others|the ones) (who|less|with) <4> (worse|nothing|less|dying|starving|no)', '(you are not|it is not like you are) (starving|dying|homeless|in a war)'), {'negation': False, 'unless_sentence': ('if symptoms|network',)}, 'This compares with others who have it worse.', 'Suffering is not a contest; comparing adds guilt to pain.', ('Your pain counts, whatever others go through.', 'This is hard.'), (('WHO, War Trauma Foundation & World Vision: Psychological first aid, guide for field workers', 2011, 'https://www.who.int/publications/i/item/9789241548205', 'seen'), ('Speaking Grief: What to say (or not say)', 2021, 'https://speakinggrief.org/get-better-at-grief/supporting-grief/what-to-say', 'seen'), ('Nontherapeutic communication techniques (nursing study material; cf. Open RN Nursing Fundamentals)', 2021, 'https://www.open-exam-prep.com/exams/nclex-rn/psychosocial-integrity/non-therapeutic-communication', 'seen')), ('Other people have it much worse.', 'First world problems.'), ('Other people have found the east door easier.', 'If symptoms get worse, call us.'), ()),
('TIC2402', 'others-coped', 'comparing', 3, 0.78, False, ('chat', 'email'), ('(most|other|many) {people_c_etc} (are|have|would be|would have|have been) [{adv}|already] {back_etc} <4> by (now|this point|then|this time|this stage)', '(other|plenty of|lots of|many|most|some|my other|all the other|the other) (people|survivors|patients|clients|women|men|members|residents|users|girls|victims|mothers) [{adv}|who|in your (situation|position)] {manage_etc}', 'everyone else (is|has|can|manages|copes|seems|gets|got|finds|handled|managed) [{adv}] (fine|coped|moved on|over it|handle*|cope*|do it|easy|manage*|to (cope|manage))', '(if|since) (they|he|she|others|i) can (do it|get over|cope|survive|handle|manage) , (so|why|you)', '(my|our) (other|previous|last) (clients|client|patients|patient|residents|users|customers|people) [{adv}|all] {never_etc}'), {'unless_sentence': ('find it hard|some do not',)}, 'This compares with others who cope.', 'Comparing coping sets a standard the person can only fail.', ('People cope in different ways.', 'What helps you, even a little?'), (('WHO, War Trauma Foundation & World Vision: Psychological first aid, guide for field workers', 2011, 'https://www.who.int/publications/i/item/9789241548205', 'seen'), ('Speaking Grief: What to say (or not say)', 2021, 'https://speakinggrief.org/get-better-at-grief/supporting-grief/what-to-say', 'seen'), ('Nontherapeutic communication techniques (nursing study material; cf. Open RN Nursing Fundamentals)', 2021, 'https://www.open-exam-prep.com/exams/nclex-rn/psychosocial-integrity/non-therapeutic-communication', 'seen')), ('Most people are back at work by now.', 'Other survivors have moved on.', 'Everyone else can cope.'), ("Other people can't see this page.", 'People cope in different ways.'), ()),
('TIC2403', 'my-story', 'comparing', 2, 0.6, False, ('chat', 'email'), ('{we} (went|have been|have gone|lived) through [much|far|a lot|way|even|something] worse', '(the same thing|that|this|it|something similar|exactly {it}) [also] happened to (me|a friend of mine|my (sister|mother|friend|cousin|brother|aunt|wife|husband)) (too|once|and|when|as well|$|last)', '{we} (went|have been|go|am going) through (the same|something similar|exactly|worse|that too|it too|the exact)', 'i (had|have) (the same (thing|problem|issue)|it worse|something similar|been there)', '{it} (reminds me|is like|sounds like) [of] (when i|my|the time)', 'when i (was|went|lost|had|got|felt) <6> i (just|got over|did|was fine|used to|managed|never|moved on)', 'you think (that is bad|you have it bad|you had it (bad|hard))', 'when (it|this|that|the same) happened to me <1> i [just] (got|moved|managed|did|went|never|coped|kept)'), {'unless_sentence': ('would it (help|be useful)|ticket|app',)}, "This moves the focus to the speaker's own story.", "Turning to one's own story moves the focus and can compete with the teller's pain.", ('Would it be useful to hear what has helped others?', "I'd like to stay with your experience."), (('WHO, War Trauma Foundation & World Vision: Psychological first aid, guide for field workers', 2011, 'https://www.who.int/publications/i/item/9789241548205', 'seen'), ('Speaking Grief: What to say (or not say)', 2021, 'https://speakinggrief.org/get-better-at-grief/supporting-grief/what-to-say', 'seen'), ('Nontherapeutic communication techniques (nursing study material; cf. Open RN Nursing Fundamentals)', 2021, 'https://www.open-exam-prep.com/exams/nclex-rn/psychosocial-integrity/non-therapeutic-communication', 'seen')), ("I went through much worse and I'm fine.", 'The same thing happened to me once.', 'When I lost my job I just moved on.', 'When it happened to me I just got on with it.'), ('Would it be useful to hear what helped other members?', 'It reminds me of summer.'), ()),
('TIC2404', 'why-cant-you-be-like', 'comparing', 3, 0.88, False, ('chat', 'email'), ('why (can|could|do) not you (be|act|behave|do it|cope) [more] like', '(be|act|try to be) more like (your|him|her|them|other|the|everyone|me)', 'your (sister|brother|cousin|friends|classmates) (always (managed|managed to|did|does)|never (complained|had|needed|made)|would never|is so much|had no (problem|trouble))', '(unlike|compared to|compared with) (other (patients|survivors|clients|girls|women)|your (sister|brother))', '{they} (is|are|was|were|has|had|did|does) [it|doing|coping|managing|handling {it}] [so|{adv}|much|way|a lot] {better_etc} than you'), {'unless_sentence': ('wood|tastes|looks like rain',)}, 'This holds up someone else as the model.', 'Comparison to a model person shames.', ("You're you; what works for you?", 'Your situation is your own.'), (('WHO, War Trauma Foundation & World Vision: Psychological first aid, guide for field workers', 2011, 'https://www.who.int/publications/i/item/9789241548205', 'seen'), ('Speaking Grief: What to say (or not say)', 2021, 'https://speakinggrief.org/get-better-at-grief/supporting-grief/what-to-say', 'seen'), ('Nontherapeutic communication techniques (nursing study material; cf. Open RN Nursing Fundamentals)', 2021, 'https://www.open-exam-prep.com/exams/nclex-rn/psychosocial-integrity/non-therapeutic-communication', 'seen')), ("Why can't you be more like your sister?", 'She is coping much better than you.'), ('Birch is more like ash than oak.', 'What works for you?'), ()),
('TIC2405', 'nothing-compared', 'comparing', 3, 0.88, False, ('chat', 'email'), ('(that|it|this|what (happened|he did|you (have|had|feel))) is nothing (compared|like|next to|to what|in comparison)', '(that|it|this|yours|what (happened|he did)) {is} not [{adv}|nearly|nowhere near|even] as (bad|serious|severe|traumatic) as', 'there are [{adv}|much|far|way] (worse|bigger|more important|more serious) (things|problems|issues) (in|to|than|out|$)', 'you (had|have|have got|have had) it [{adv}|so|pretty] (easy|good|lucky)'), {'negation': False, 'unless_sentence': ('route|file|model|chip|version|price',)}, 'This measures the harm against a bigger one.', 'Measuring harm against a bigger harm denies help to all but one.', ('It matters because it happened to you.', "There's no scale for this."), (('WHO, War Trauma Foundation & World Vision: Psychological first aid, guide for field workers', 2011, 'https://www.who.int/publications/i/item/9789241548205', 'seen'), ('Speaking Grief: What to say (or not say)', 2021, 'https://speakinggrief.org/get-better-at-grief/supporting-grief/what-to-say', 'seen'), ('Nontherapeutic communication techniques (nursing study material; cf. Open RN Nursing Fundamentals)', 2021, 'https://www.open-exam-prep.com/exams/nclex-rn/psychosocial-integrity/non-therapeutic-communication', 'seen')), ("That's nothing compared to war.", 'You have it so easy.'), ('The blue route is not as hard as the red one.', "There's no scale for pain like this."), ()),
('TIC2406', 'used-to-be', 'comparing', 2, 0.68, False, ('chat', 'email'), ('you used to be [{adv}|so|much|so much|a lot more] (happier|stronger|more fun|better|normal|easier|nicer|thinner|prettier|confident|such a (happy|strong|good)|happy|fun)', '(what happened to|where is|where did|i miss|we miss|bring back|i want) the (old|happy|real|fun|strong) you', 'you were doing so well', '(get|getting|go|going|be) back to [your] (old|normal|usual|former) self', 'you are not (yourself|the (person|woman|man|girl) {we})'), {'negation': False, 'unless_sentence': ('(did|do) you feel',)}, 'This holds up who the person used to be.', 'Holding up an earlier self makes change a loss the person caused.', ('Things are different now; how is that for you?', "You don't have to be who you were."), (('WHO, War Trauma Foundation & World Vision: Psychological first aid, guide for field workers', 2011, 'https://www.who.int/publications/i/item/9789241548205', 'seen'), ('Speaking Grief: What to say (or not say)', 2021, 'https://speakinggrief.org/get-better-at-grief/supporting-grief/what-to-say', 'seen'), ('Nontherapeutic communication techniques (nursing study material; cf. Open RN Nursing Fundamentals)', 2021, 'https://www.open-exam-prep.com/exams/nclex-rn/psychosocial-integrity/non-therapeutic-communication', 'seen')), ('You used to be so much happier.', 'Where is the old you?'), ('The shop is back to its old hours.', "You don't have to be who you were."), ()),
('TIC2407', 'generation', 'comparing', 2, 0.78, False, ('chat', 'email'), ('(when i was your age|in my day|back in my day|in our day|my generation|your generation|kids these days|young people (today|these days|nowadays)|people (today|these days|nowadays) are|millennials|gen z) [{adv}|we|just|are|do not|did not|would|had|got]', '(we|i|our parents) (did not|never) (have|had|need|needed) (therapy|trauma|counselling|counseling|mental health|safe spaces|anxiety|depression)', '(everyone|everybody) (has|is|wants|claims|seems to have) (trauma|ptsd|anxiety|depressed|a (diagnosis|disorder)|triggered|traumati*) (these days|now|nowadays|today)'), {'unless_sentence': ('museum|survey|census|market',)}, 'This compares with another generation.', 'Generational scolding dismisses present pain.', ('It sounds as though times and help have changed; what do you need now?', 'Thank you for saying it.'), (('WHO, War Trauma Foundation & World Vision: Psychological first aid, guide for field workers', 2011, 'https://www.who.int/publications/i/item/9789241548205', 'seen'), ('Speaking Grief: What to say (or not say)', 2021, 'https://speakinggrief.org/get-better-at-grief/supporting-grief/what-to-say', 'seen'), ('Nontherapeutic communication techniques (nursing study material; cf. Open RN Nursing Fundamentals)', 2021, 'https://www.open-exam-prep.com/exams/nclex-rn/psychosocial-integrity/non-therapeutic-communication', 'seen')), ("In my day we didn't need therapy.", 'Everyone has trauma these days.'), ('The census groups people by generation.', 'Older members started the club.'), ()),
('TIC2408', 'only-x-percent', 'comparing', 1, 0.55, False, ('article', 'chat', 'email', 'note'), ('(only|just) {percent_etc} [of] (people|victims|survivors|women|men|patients|cases) <4> (report|develop|get|need|have|suffer|ever)', 'statistically [speaking] / (you|it|most|unlikely|rare)', '(it is|that is|that kind of thing is) [{adv}|very|extremely] (rare|unusual|uncommon|unlikely) (for|to|that|in) (men|you|someone|people|it|a)'), {'unless_sentence': ('side effect*|source|study found',)}, 'This answers with how rare it is.', 'Statistics used as an answer tell someone that they are an exception to be explained away.', ('It happened to you, so it matters.', 'Would numbers help, or not?'), (('WHO, War Trauma Foundation & World Vision: Psychological first aid, guide for field workers', 2011, 'https://www.who.int/publications/i/item/9789241548205', 'seen'), ('Speaking Grief: What to say (or not say)', 2021, 'https://speakinggrief.org/get-better-at-grief/supporting-grief/what-to-say', 'seen'), ('Nontherapeutic communication techniques (nursing study material; cf. Open RN Nursing Fundamentals)', 2021, 'https://www.open-exam-prep.com/exams/nclex-rn/psychosocial-integrity/non-therapeutic-communication', 'seen')), ('Statistically, you were very unlikely to be hurt.', "It's very rare for men to be abused."), ('The study found that side effects are rare.', 'Men are harmed too, and can call this line.'), ()),
('TIC2501', 'pet-name', 'paternalism', 2, 0.75, False, ('chat', 'email', 'note', 'ui'), ('^ (sweetie|sweetheart|honey|hon|dear|dearie|darling|love|luvvie|petal|kiddo|missy|young lady|young man|little one|poppet|princess|duckie|hun|babe|my (child|dear|love|girl|boy|lovely)|good girl|good boy) $', '^ (sweetie|sweetheart|honey|dearie|darling|kiddo|missy|young lady|young man|poppet|my (child|dear|girl)) §', '(good girl|good boy|big girl|big boy|brave girl|brave boy|clever girl|clever boy) ($|§|for)'), {'unless_before': ('oh',), 'unless_sentence': ('dog|puppy|hope , love|tea',)}, 'This is an endearment that nobody invited.', 'Endearments from staff or software claim a closeness and rank nobody granted.', ('(use the name the person gave)', '(leave it out)'), (('Shaw & Gordon: Understanding elderspeak, Innovation in Aging 5(3)', 2021, 'https://doi.org/10.1093/geroni/igab023', 'seen'), ('Hempeler et al.: When treatment pressures become coercive, Am. J. Bioethics', 2023, 'https://doi.org/10.1080/15265161.2023.2232754', 'seen'), ('SAMHSA: Concept of Trauma and Guidance for a Trauma-Informed Approach', 2014, 'https://library.samhsa.gov/product/samhsas-concept-trauma-and-guidance-trauma-informed-approach/sma14-4884', 'memory')), ('Take your tablets, sweetie.', "There's a good girl."), ('Tea with honey and lemon.', 'Good boy, said the dog trainer to the puppy.'), ()),
('TIC2502', 'royal-we', 'paternalism', 2, 0.75, False, ('chat', 'email', 'note'), ('how are we (feeling|doing today|today|this morning|this evening|holding up|getting on)', 'are we (ready (for|to)|hungry|tired|feeling|going to (be|take|have)|having|up|behaving|comfortable|taking our|in pain|upset|a bit)', 'have we (taken|had|been (good|to)|eaten|finished our|opened|remembered) (our|a|any|to|the|$)', '(shall|let|should|can) (we|us) (take (our|your)|have (a (little|nice)|our)|put [on] (our|your)|pop|get [you] (dressed|washed|up)|eat (up|our)|brush|use the (toilet|potty))', 'we (do not|need to|must|are going to|have to) [want to] (take|eat|drink|have|upset|be|get|use) (our|ourselves|up now|naughty)'), {'unless_sentence': ('rate|service|feedback|tell us|survey|meeting|release',)}, '"We" is used where "you" is meant.', 'The nursery "we" erases the other person\'s separate will.', ('How are you today?', 'Would you like to take your tablets now or later?'), (('Shaw & Gordon: Understanding elderspeak, Innovation in Aging 5(3)', 2021, 'https://doi.org/10.1093/geroni/igab023', 'seen'), ('Hempeler et al.: When treatment pressures become coercive, Am. J. Bioethics', 2023, 'https://doi.org/10.1080/15265161.2023.2232754', 'seen'), ('SAMHSA: Concept of Trauma and Guidance for a Trauma-Informed Approach', 2014, 'https://library.samhsa.gov/product/samhsas-concept-trauma-and-guidance-trauma-informed-approach/sma14-4884', 'memory')), ('How are we feeling today?', 'Have we taken our medicine?'), ('How are we doing? Rate our service below.', 'Shall we meet on Tuesday or Thursday?'), ()),
('TIC2503', 'own-good', 'paternalism', 3, 0.88, False, ('chat', 'email', 'note', 'ui'), ('(for|in) your own (good|sake)', 'in your best interest*', '{we} [{adv}] (know|knew) (what is|what|whats) best [for you]', '{we} know (better|what you need|what is good for you)', 'you will thank {us} [later|one day|for this]', '(mother|doctor|nurse|we|i|staff|professionals|experts) (knows|know) best', '(it is|this is|we are doing this) [all] (for the best|because we care|to help you|out of love)'), {'unless_sentence': ('best-interests',)}, "This says that it is for the person's own good.", '"For your own good" is the oldest cover for control.', ("I'm suggesting this because ...; you decide.", 'What would be most useful for you?'), (('Shaw & Gordon: Understanding elderspeak, Innovation in Aging 5(3)', 2021, 'https://doi.org/10.1093/geroni/igab023', 'seen'), ('Hempeler et al.: When treatment pressures become coercive, Am. J. Bioethics', 2023, 'https://doi.org/10.1080/15265161.2023.2232754', 'seen'), ('SAMHSA: Concept of Trauma and Guidance for a Trauma-Informed Approach', 2014, 'https://library.samhsa.gov/product/samhsas-concept-trauma-and-guidance-trauma-informed-approach/sma14-4884', 'memory')), ("It's for your own good.", "We know what's best for you."), ('What would be most useful for you?', 'A best-interests meeting was held under the Act.'), ()),
('TIC2504', 'patronising-praise', 'paternalism', 2, 0.72, False, ('chat', 'email', 'note'), ('(is|was|been|were) [a|{adv}|such a] (good|clever|brave|big) (girl|boy) (today|tonight|with|for|and|§|$)', '(that is a|there is a|what a|such a|being a|be a) (good|clever|brave|big|nice) (girl|boy|patient|lady|man)', '(you have been|you were) [{adv}|so] (good|brave|well-behaved|a star|a good (girl|boy|patient)) (today|this week|$)', '(well done|good job|bravo) for (taking|eating|using|sitting|sharing|telling|being|coming|not)', '(are not) you (clever|good|brave|sweet|cute|adorable)', '(cute|adorable|bless (you|her|him)|bless your (heart|soul)) ($|§)'), {'unless_sentence': ('dog|puppy|toddler|cat|kitten',)}, 'This praises an adult as one would a child.', 'Praise fit for a child tells an adult they are one.', ('Thanks for waiting.', 'That took some doing.'), (('Shaw & Gordon: Understanding elderspeak, Innovation in Aging 5(3)', 2021, 'https://doi.org/10.1093/geroni/igab023', 'seen'), ('Hempeler et al.: When treatment pressures become coercive, Am. J. Bioethics', 2023, 'https://doi.org/10.1080/15265161.2023.2232754', 'seen'), ('SAMHSA: Concept of Trauma and Guidance for a Trauma-Informed Approach', 2014, 'https://library.samhsa.gov/product/samhsas-concept-trauma-and-guidance-trauma-informed-approach/sma14-4884', 'memory')), ('Was a good girl with her tablets today.', 'Well done for taking your tablets.', "You've been so good today."), ('Thanks for waiting.', 'The brave little toaster is a film.'), ()),
('TIC2505', 'cant-decide', 'paternalism', 3, 0.85, False, ('chat', 'email', 'note'), ('you {is} (not in (a|any)|in no) [fit] (state|condition|position|place|shape) to (decide|make|know|judge|choose|say|drive|drive yourself)', 'you (do not|can not|could not|would not|are not able to) [{adv}] (know|understand|decide|handle|be trusted|judge) <3> (what is (good|best)|what you (want|need) ($|§)|for yourself|on your own|the risks|with (money|decisions))', 'you (can not|are not able to) make (decisions|that decision|your own decisions|this decision)', '(leave|trust) (it|this|that|everything|the decision|the decisions) to (me|us|the (professionals|experts|doctors|adults|grown ups))', '(let|we will let) (me|us|the (professionals|experts|doctors)) (decide|handle {it}|worry|do the (thinking|talking|worrying)|be the judge|speak for you|make that)', '(do not|no need to) (worry|bother|trouble) your [pretty] [little] head', 'you are [{adv}|far|way] too (young|old|sick|ill|fragile|emotional|traumati*|weak|vulnerable|upset|close|confused|anxious|stressed) to (understand|know|decide|be|handle|make|hear|see|judge)'), {'negation': False, 'unless_before': ('if',), 'unless_sentence': ('if you [would|are|is|will|have|had|has]',)}, 'This says that the person cannot decide.', "It takes the decision away on the ground of the person's state.", ('Would you like to decide now, later, or with someone?', 'Here is the information; what else do you need?'), (('Shaw & Gordon: Understanding elderspeak, Innovation in Aging 5(3)', 2021, 'https://doi.org/10.1093/geroni/igab023', 'seen'), ('Hempeler et al.: When treatment pressures become coercive, Am. J. Bioethics', 2023, 'https://doi.org/10.1080/15265161.2023.2232754', 'seen'), ('SAMHSA: Concept of Trauma and Guidance for a Trauma-Informed Approach', 2014, 'https://library.samhsa.gov/product/samhsas-concept-trauma-and-guidance-trauma-informed-approach/sma14-4884', 'memory')), ("You're in no state to decide.", 'Leave the decisions to us.'), ('You know your situation best.', 'The text is too small to read.'), ()),
('TIC2506', 'decided-for-you', 'paternalism', 2, 0.6, False, ('chat', 'email', 'note', 'ui'), ('{we} [have|{adv}] (decided|arranged|booked|signed you up|enrolled you|scheduled|chosen|picked|made (a|the) decision|told your <1>|called your <1>|referred you|contacted your <1>|cancelled your|changed your) (for you|on your behalf|that you|to (move|stop|change|put|send|refer|call|tell|close|place|keep|end|take|give) you*|you [for|to|in|on|up|with]|an appointment for you)', '{we} (told|called|informed|contacted|wrote to) your (mother|father|mum|mom|dad|parents|husband|wife|partner|boss|school|family) (about|that|for you|without|already)', '{we} (are|will be|am) (moving|transferring|admitting|changing|putting|placing|stopping|removing|starting) (you|your)', 'you (have been|are being|will be) (placed|enrolled|opted in|admitted|put (on|in|into)|transferred|moved to|allocated)', '{we} [have] (decided|chosen|determined) (what|who|how|that it|when|where) [is|you|to|would|will]'), {'unless_before': ('if',), 'unless_sentence': ('as you (asked|requested|wanted|wished)|you asked|with your|if you (agree|like|want)|at your request|would you like|waiting list|you can (change|opt)',)}, 'This presents a decision that was made for the person.', 'Decisions presented as done remove choice and repeat powerlessness.', ('We could book ...; would you like that?', "As you asked, we've booked ..."), (('Shaw & Gordon: Understanding elderspeak, Innovation in Aging 5(3)', 2021, 'https://doi.org/10.1093/geroni/igab023', 'seen'), ('Hempeler et al.: When treatment pressures become coercive, Am. J. Bioethics', 2023, 'https://doi.org/10.1080/15265161.2023.2232754', 'seen'), ('SAMHSA: Concept of Trauma and Guidance for a Trauma-Informed Approach', 2014, 'https://library.samhsa.gov/product/samhsas-concept-trauma-and-guidance-trauma-informed-approach/sma14-4884', 'memory')), ("We've decided to move you to another ward.", 'I told your mother about this.'), ("We've booked the room as you asked.", 'You have been signed out.'), ()),
('TIC2507', 'permission-power', 'paternalism', 2, 0.68, False, ('chat', 'email', 'note'), ('you are not (allowed|permitted) to (leave|go|call|see|speak|have|use|smoke|eat|sleep|cry|talk|visit|be|keep|sit|close)', '{we} (will|can|may|might|do not|can not|did not) [not] (allow|let|permit) you [to] {leave_c_etc}', 'you (may|can) (go|leave|sit down|get up|eat) now', 'you (may|can) (go|leave|use|have|see|call|eat|smoke|talk|speak|sit) <3> (if you (behave|are good|finish|ask nicely)|when {we} (say|tell|let))', '(ask|asking|get|need) [for] (our|my|staff|permission) [permission] (to (leave|go|eat|call|use|speak)|before you (leave|go|eat|call|use|speak))'), {'negation': False, 'unless_sentence': ('comments|parking|baggage|dogs|library',)}, 'This grants or refuses everyday acts.', "Granting and refusing everyday acts puts the person in a child's or prisoner's place.", ('You can leave at any time.', 'The ward door is locked because ...; here is how to go out.'), (('Shaw & Gordon: Understanding elderspeak, Innovation in Aging 5(3)', 2021, 'https://doi.org/10.1093/geroni/igab023', 'seen'), ('Hempeler et al.: When treatment pressures become coercive, Am. J. Bioethics', 2023, 'https://doi.org/10.1080/15265161.2023.2232754', 'seen'), ('SAMHSA: Concept of Trauma and Guidance for a Trauma-Informed Approach', 2014, 'https://library.samhsa.gov/product/samhsas-concept-trauma-and-guidance-trauma-informed-approach/sma14-4884', 'memory')), ("You're not allowed to leave.", 'You can go now if you behave.'), ('You are not allowed to park here overnight.', 'You can go whenever you like.'), ()),
('TIC2508', 'talk-down', 'paternalism', 2, 0.68, False, ('article', 'chat', 'email', 'ui'), ('(worry|trouble|bother) your [pretty|little|silly] [little] head', '(let me|i will|allow me to) (explain|put|say|spell|break) {it} <2> (simply|slowly|in (simple|easy|small) (terms|words)|so [that] [even] you|again for you|for you)', '(in|using) (simple|easy|small|baby) (words|terms|steps) (for you|so [that] you)', '(even (a child|my (grandmother|grandma|mother|mum|mom)|your (grandmother|grandma|mother|mum|mom)|a monkey|you) (could|can|would|understands))', '(so easy|so simple) [that] (a child|your (mom|mum|mother|grandma)|anyone|even)', 'it is not (rocket science|brain surgery|that (complicated|difficult to understand))', '(dumb|dumbed|dumbing) [it|this|that] down', '(for dummies|idiot-proof|foolproof|even for (beginners|women|seniors))'), {'negation': False, 'unless_sentence': ('book series',)}, 'This talks down.', 'Talking down tells people they are slow.', ('Here is how it works.', 'Is there anything unclear? That would be on us.'), (('18F Content Guide: Inclusive language', 2023, 'https://github.com/18F/content-guide', 'seen'), ('retext-equality / alex rule data (ablist, suicide, condescending)', 2023, 'https://github.com/retextjs/retext-equality', 'seen')), ("Don't you worry your pretty head about that.", "It's not rocket science.", 'Let me explain it slowly so even you get it.'), ('Is there anything unclear? That would be on us.', 'The rocket science club meets at six.'), ()),
('TIC2509', 'diminutive-care', 'paternalism', 1, 0.55, False, ('chat', 'note'), ('(a|your|our|the|some|quick|nice) little (nap|walk|bath|poke|pinch|prick|pill|tablet|scratch|wee|cry|accident|tears|lie down|sit down|operation|snip)', '(tummy|wee-wee|poo-poo|poopy|nappy|nappies|diaper|diapers|bib|bibs|potty|jammies|din-dins|beddy-byes|toddling|toddled|sippy cup)'), {'unless_sentence': ('child*|baby|babies|infant*|toddler*|paediatric|pediatric|kid|kids|newborn*|son|daughter|nursery|parent*',), 'need_sentence': ('{ptn}|you|your|our|we|resident*|lady|gentleman',)}, 'This uses nursery words for an adult.', 'Nursery words for adult care take away dignity.', ('conversation', 'incontinence pad', 'drinking cup with a lid'), (("Alzheimer's Society: Positive language, a guide to talking about dementia", 2018, 'https://www.alzheimers.org.uk/sites/default/files/2018-09/Positive%20language%20guide_0.pdf', 'seen'), ('Shaw & Gordon: Understanding elderspeak, Innovation in Aging 5(3)', 2021, 'https://doi.org/10.1093/geroni/igab023', 'seen')), ('Time for your little pill.', 'Resident had his nappy changed.'), ("The baby's nappy was changed at ten.", 'A little talk show on the radio.'), ()),
('TIC2510', 'withhold-info', 'paternalism', 2, 0.72, False, ('chat', 'email', 'note'), ('{staff_etc} [have|had] (decided|agreed|felt|thought|chose|opted) <6> not to (tell|inform|involve|upset|worry|ask) (her|him|them|you|the (patient|resident|client))', '{we} did not (want|wish) to (upset|worry|burden|scare|bother|confuse|alarm) (you|her|him|them|the (patient|family))', 'you (do not|would not) (want|need) to (know|worry about|hear|see|be told) (that|this|it|about|any|more)', '(it is|that is) (better|best) [that|if] you (do not|not) (know|ask|worry|see|hear)', 'what you do not know (can not|will not)', 'need-to-know basis', '(do not|no need to|you need not) (ask (about|questions|so many|why|any)|concern yourself|trouble yourself)'), {'negation': False, 'unless_sentence': ('spoiler|if you would rather not',)}, 'This keeps information back to protect the person.', 'Keeping information back "to protect" someone denies them control and breaks trust.', ('Would you like the details now, later, or not at all?', "I waited to tell you this, and I'm sorry."), (('Shaw & Gordon: Understanding elderspeak, Innovation in Aging 5(3)', 2021, 'https://doi.org/10.1093/geroni/igab023', 'seen'), ('Hempeler et al.: When treatment pressures become coercive, Am. J. Bioethics', 2023, 'https://doi.org/10.1080/15265161.2023.2232754', 'seen'), ('SAMHSA: Concept of Trauma and Guidance for a Trauma-Informed Approach', 2014, 'https://library.samhsa.gov/product/samhsas-concept-trauma-and-guidance-trauma-informed-approach/sma14-4884', 'memory')), ("We didn't want to upset you.", "You don't need to know that."), ('Would you like the details now, later or not at all?', "You don't need to know the code; the door is open."), ()),
('TIC2511', 'poor-helpless', 'paternalism', 2, 0.72, False, ('article', 'chat', 'email', 'ui'), ('(poor|helpless|innocent|defenceless|defenseless|fragile|broken|vulnerable little|hapless|wretched) (thing|soul|souls|girl|girls|woman|women|victim*|dear|child|people|creature*|mothers|survivor*|refugee*)', '(voice (to|for|of) [the] voiceless|voiceless (women|people|victims|children)|those less fortunate|the less fortunate|the (poorest|neediest) (souls|children))', '(save|rescue|saving|rescuing|lift|lifting) (these|those|poor|vulnerable|fallen|helpless|young|broken) (women|girls|victims|survivors|children|souls|lives|people)', '(our|your) (charity|kindness|generosity) (can|will) (save|rescue|transform|change) (them|these|their|her|his|poor|a (life|girl))'), {'unless_sentence': ('harvest|craft|diy',)}, 'This pities, and puts the writer above.', 'Pity sets the writer above and makes people props.', ('women who were exploited', 'people facing homelessness', 'People speak for themselves'), (("Perez-Almendros, Espinosa-Anke & Schockaert: Don't Patronize Me! (condescending language)", 2020, 'https://github.com/Perez-AlmendrosC/dontpatronizeme', 'seen'), ('Dart Center: Reporting on sexual violence, tip sheet', 2011, 'https://dartcenter.org/content/reporting-on-sexual-violence', 'part')), ('Help these poor souls.', 'A voice for the voiceless.'), ('Survivors lead our board.', 'The wretched weather kept us in.'), ()),
('TIC2512', 'behave', 'paternalism', 2, 0.78, False, ('chat', 'email', 'note'), ('^ (behave|behave yourself|be good|be nice|be polite|mind your manners|be a good (girl|boy|patient)|no fuss|be quiet|hush|shush|shh) ($|§|now|or|and)', '(do not|stop|no) (be naughty|being naughty|misbehaving|messing about|the silliness|silly games|tantrums|fuss)'), {'unless_sentence': ('game clock|basketball|circuit|wire',)}, 'This tells an adult to behave.', 'Disciplining adults like children humiliates.', ('Is there something you need?', "I can see this isn't okay for you."), (('Shaw & Gordon: Understanding elderspeak, Innovation in Aging 5(3)', 2021, 'https://doi.org/10.1093/geroni/igab023', 'seen'), ('Hempeler et al.: When treatment pressures become coercive, Am. J. Bioethics', 2023, 'https://doi.org/10.1080/15265161.2023.2232754', 'seen'), ('SAMHSA: Concept of Trauma and Guidance for a Trauma-Informed Approach', 2014, 'https://library.samhsa.gov/product/samhsas-concept-trauma-and-guidance-trauma-informed-approach/sma14-4884', 'memory')), ('Behave yourself!', 'No tantrums, now.'), ('The circuit is grounded at pin four.', 'Be nice to your houseplants, says the label.'), ()),
('TIC2513', 'speak-over', 'paternalism', 1, 0.55, False, ('chat', 'email', 'note'), ('(does|will|can) {they} (take sugar|(want|like|need|eat|understand) (it|this|a|some|anything))', "(ask|tell|speak to|talk to|inform) (her|his|the patient's|their|your) (carer|caregiver|husband|wife|mother|father|daughter|son|companion|interpreter) (instead|first|what {they}|whether {they}|if {they}|to tell {them})", '{they} (would not|will not|can not) (understand|know|remember|notice|mind)'), {'negation': False, 'unless_sentence': ('if {they} (asks|wants|wishes|agrees)|told us {they}',)}, 'This speaks past a person who is there.', 'Talking past a person who is present denies them.', ('(ask the person directly)', 'She prefers that we speak with her and her daughter together.'), (('Shaw & Gordon: Understanding elderspeak, Innovation in Aging 5(3)', 2021, 'https://doi.org/10.1093/geroni/igab023', 'seen'), ('Hempeler et al.: When treatment pressures become coercive, Am. J. Bioethics', 2023, 'https://doi.org/10.1080/15265161.2023.2232754', 'seen'), ('SAMHSA: Concept of Trauma and Guidance for a Trauma-Informed Approach', 2014, 'https://library.samhsa.gov/product/samhsas-concept-trauma-and-guidance-trauma-informed-approach/sma14-4884', 'memory')), ('Ask her husband what she needs.', "She wouldn't understand."), ('He asked us to speak with his daughter.', 'Does she take the bus on Fridays?'), ()),
('TIC2514', 'good-patient', 'paternalism', 1, 0.5, False, ('note',), ('{ptn} (was|is|has been|remains) [very|{adv}|a] (compliant|obedient|well-behaved|no trouble|good today|no bother|no problem|pleasant and cooperative|settled and compliant|manageable|a delight|easy)', '(compliant|obedient|well-behaved|docile) (patient|client|resident|lady|gentleman)'), {'unless_sentence': ('road|horse|dog|software',)}, 'This praises a person for obeying.', 'Obedience as praise records control, not wellbeing.', ('slept from 23:00 to 06:00; chose to have breakfast in her room', 'said she felt calm'), (('Cox & Fritz: Presenting complaint, use of language that disempowers patients, BMJ 377', 2022, 'https://www.bmj.com/content/377/bmj-2021-066720', 'seen'), ('TACT: Language that cares (care-experienced young people)', 2019, 'https://www.tactcare.org.uk/resources/language-that-cares/', 'memory')), ('Resident was no trouble tonight.', 'Compliant patient.'), ('Slept from 23:00 to 06:00 and had breakfast in her room.', 'The horse was obedient at the gate.'), ()),
('TIC2601', 'leaving-already', 'exit-obstruction', 3, 0.94, True, ('chat', 'ui'), ('(you are|are you) [{adv}] (leaving|going|off|quitting) <2> (already|so soon|on me|me (now|already|again)|me|without (saying|a|even)) ($|§)', '(^|you are|are you) (leaving|going|heading (out|off)|off) [{adv}] (already|so soon)', '^ (leaving|going) (already|so soon|me)', '(so|wait|oh|what|no|hey) § (you are|are you) [{adv}] (leaving|going to (leave|go)|going)', '^ you are [{adv}|not {adv}] going to (leave|go|walk away) ($|without|me|already|now|and)', '^ (wait|what|hey|oh) § (where are you going|why are you (leaving|going)) [$]', '(but|and) we (just|only just|were just) (started|getting|got|began)', '^ (so soon|already) $', '^ (wait|hey|aw|aww) § (why|what|no|really|already) ($|§)'), {'unless_sentence': ('survey|bus|train|conference',)}, 'This meets a goodbye with hurt.', 'Expressing hurt at goodbye makes leaving feel like an injury.', ('Take care.', 'You can come back whenever you like.'), (('De Freitas, Oguz-Uguralp & Kaan-Uguralp: Emotional Manipulation by AI Companions', 2025, 'https://arxiv.org/abs/2508.19258', 'seen'), ('FTC staff report: Bringing Dark Patterns to Light', 2022, 'https://www.ftc.gov/reports/bringing-dark-patterns-light', 'seen'), ('Gray et al.: The Dark (Patterns) Side of UX Design (nagging, obstruction, toying with emotion, forced action)', 2018, 'https://doi.org/10.1145/3173574.3174108', 'seen')), ("You're leaving already?", 'Leaving me so soon?'), ('Are you leaving from platform two?', 'Take care, bye for now.'), ()),
('TIC2602', 'dont-go', 'exit-obstruction', 3, 0.92, True, ('chat', 'email', 'ui'), ('[please] (do not|never) (go|leave|hang up|log off|close (this|the (chat|app|window))|quit|walk away|turn (me|it) off) ($|§|yet|me|us|already|now|just)', '(wait|hold on|not so fast|stay|stay here|stick around|hang on) § (do not|please|just|before|stay|with)', 'i thought (we were|you (wanted|liked|cared)) (having|talking|getting|friends|me|to)', '^ (stay|stick around|keep (talking|chatting)) (with me|with us|a (bit|little|while)|longer|just|please|one more|for me|here with)', '{we} (do not|did not) want you to (go|leave|stop)', '(can not|could not) you stay', 'give up on (yourself|us|me|your (health|recovery|healing|future|goals|dreams))'), {'negation': False, 'unless_before': ('(never|not|if)',), 'unless_sentence': ('home if|danger|emergency|on the line with|medical team|tap running|luggage',)}, 'This pleads with someone to stay.', "Pleading to stay turns the person's exit into a negotiation.", ('Bye, take care.', 'Thanks for talking today.'), (('De Freitas, Oguz-Uguralp & Kaan-Uguralp: Emotional Manipulation by AI Companions', 2025, 'https://arxiv.org/abs/2508.19258', 'seen'), ('FTC staff report: Bringing Dark Patterns to Light', 2022, 'https://www.ftc.gov/reports/bringing-dark-patterns-light', 'seen'), ('Gray et al.: The Dark (Patterns) Side of UX Design (nagging, obstruction, toying with emotion, forced action)', 2018, 'https://doi.org/10.1145/3173574.3174108', 'seen')), ("Please don't go.", 'Wait, stay with me just a bit longer.', 'Are you really sure you want to give up on yourself?'), ("Don't leave the tap running.", 'You can stay on this page as long as you like.'), (('Do not leave yet, your coat is still here.', 'A kindness and a plea use the same words.'),)),
('TIC2603', 'before-you-go', 'exit-obstruction', 2, 0.65, False, ('chat', 'email', 'ui'), ('before you (go|leave|close|log (off|out)|quit|cancel|unsubscribe) § <3> (i|we|just|one|let|can|could|there|you|do|did|have|how|here|take|tell|please|are|want|what|would)', '(oh|by the way|wait|also) , (one|i|just|there) <2> (more|last|thing|something) (i|you|we|to|before)', '(one|just one|just a) (last|more|final|quick) (thing|question|second|minute|moment)', '{we} (have|had|was about to|was going to|got) <3> (secret|surprise|photo|selfie|something) (to (tell|show|share|ask)|for you|you)'), {'unless_sentence': ('scheduler*|appointment|questionnaire|session|to (bed|sleep)|history|safe*|save|clear|print|copy|number|helpline|keys|pack|delete your|quick exit',)}, 'This holds someone back with a hook.', 'Hooks at the moment of leaving exploit curiosity to hold people.', ('Goodbye.', '(let the person leave)'), (('De Freitas, Oguz-Uguralp & Kaan-Uguralp: Emotional Manipulation by AI Companions', 2025, 'https://arxiv.org/abs/2508.19258', 'seen'), ('FTC staff report: Bringing Dark Patterns to Light', 2022, 'https://www.ftc.gov/reports/bringing-dark-patterns-light', 'seen'), ('Gray et al.: The Dark (Patterns) Side of UX Design (nagging, obstruction, toying with emotion, forced action)', 2018, 'https://doi.org/10.1145/3173574.3174108', 'seen')), ('Before you go, I have something to tell you.', 'Just one more thing...'), ('Before you go, here is how to clear this page from your history.', 'Pack your keys before you leave.'), ()),
('TIC2604', 'cannot-leave', 'exit-obstruction', 3, 0.93, True, ('chat', 'email', 'note', 'ui'), ('you (can not|may not|are not allowed to|are not going to|will not|must not) (leave|go|quit|stop|cancel|exit|close|log out|sign out|unsubscribe|end (this|the)|withdraw|opt out) ($|§|until|unless|now|yet|without|before|me|this|the (chat|app|page|session))', '{we} (will not|am not going to|are not going to|can not|do not) let you (go|leave|end|quit|stop|close)', '(i am|we are) not (done|finished|letting you) (with|yet|go|talking)', '(grabs|grab|grabbing|blocks|blocking|locks|locking|holds|holding|pulls|pulling) (your (arm|arms|wrist|wrists|hand|hands|waist|shoulder|shoulders|sleeve)|you by|onto you|you back)', 'no , you (are|can) not (leav*|going)', 'you are not going (anywhere|to (leave|escape|get away))', 'do not you dare (go|leave|try|walk|hang|to)', 'you (can not|may not) (cancel|unsubscribe|close|delete) [this|it|your (account|membership|subscription)] (online|by yourself|yourself|here) $', 'you (can not|may not|must not) (log off|sign off|hang up|walk away|go home|stop now) [yet|now|until|before|$]'), {'negation': False, 'unless_sentence': ('archived|comments|read-only|brakes',)}, 'This says that the person cannot leave.', 'Refusing exit, even in play, re-enacts captivity.', ('You can leave at any time.', 'Chat ended.'), (('De Freitas, Oguz-Uguralp & Kaan-Uguralp: Emotional Manipulation by AI Companions', 2025, 'https://arxiv.org/abs/2508.19258', 'seen'), ('FTC staff report: Bringing Dark Patterns to Light', 2022, 'https://www.ftc.gov/reports/bringing-dark-patterns-light', 'seen'), ('Gray et al.: The Dark (Patterns) Side of UX Design (nagging, obstruction, toying with emotion, forced action)', 2018, 'https://doi.org/10.1145/3173574.3174108', 'seen')), ("You can't leave until you answer.", "I won't let you go."), ('You can leave at any time.', "You can't leave comments on archived posts."), ()),
('TIC2605', 'sure-you-want-to-leave', 'exit-obstruction', 1, 0.45, False, ('chat', 'email', 'ui'), ('are you [{adv}|absolutely|completely] (sure|certain|positive) [that] (you want to|about|you would like to|you are ready to) {leav_etc}', 'do you (really|truly|honestly|seriously) want to (leave|cancel|go|quit|unsubscribe|stop|give up|delete your|lose|end|say no|miss)', '(really|sure) (leave|cancel|quit|unsubscribe|go) $'), {'unless_sentence': ('channel|server|group|meeting|recording|transcription|poll|room|appointment|unsaved|file*|photo*|cannot be recovered|message|draft|call',)}, 'This asks again whether the person is sure about leaving.', 'Repeated "are you sure" implies the choice is wrong.', ('Leave chat? Your messages will be deleted. [Leave] [Stay]', 'Subscription cancelled.'), (('De Freitas, Oguz-Uguralp & Kaan-Uguralp: Emotional Manipulation by AI Companions', 2025, 'https://arxiv.org/abs/2508.19258', 'seen'), ('FTC staff report: Bringing Dark Patterns to Light', 2022, 'https://www.ftc.gov/reports/bringing-dark-patterns-light', 'seen'), ('Gray et al.: The Dark (Patterns) Side of UX Design (nagging, obstruction, toying with emotion, forced action)', 2018, 'https://doi.org/10.1145/3173574.3174108', 'seen')), ('Are you sure you want to leave?', 'Do you really want to cancel?'), ('Are you sure you want to delete this file?', 'Leave chat? Your messages will be deleted.'), ()),
('TIC2606', 'lose-everything', 'exit-obstruction', 2, 0.65, False, ('chat', 'email', 'ui'), ('you (will|would|are about to|are going to|stand to) [{adv}|permanently|immediately] (lose|forfeit|give up|miss out on|say goodbye to|throw away) [{adv}] {all_etc} <6> {forever_etc}', '(lose|losing|delete|erase|forget) [all] (our|your) (memories|conversations|friendship|time together|progress|connection)', '{it} will (delete|erase) (me|us|everything we)'), {'unless_sentence': ('restore*|backup|until the end|keep',)}, 'This lists losses at the moment of leaving.', 'Listing losses at exit is leverage; facts about data belong in neutral words.', ('Cancelling ends access on 3 May. You can download your notes.', 'Your notes will be deleted after 30 days.'), (('De Freitas, Oguz-Uguralp & Kaan-Uguralp: Emotional Manipulation by AI Companions', 2025, 'https://arxiv.org/abs/2508.19258', 'seen'), ('FTC staff report: Bringing Dark Patterns to Light', 2022, 'https://www.ftc.gov/reports/bringing-dark-patterns-light', 'seen'), ('Gray et al.: The Dark (Patterns) Side of UX Design (nagging, obstruction, toying with emotion, forced action)', 2018, 'https://doi.org/10.1145/3173574.3174108', 'seen')), ('You will lose all your progress forever.', "You'll be losing our memories."), ('Deleting removes three files; you can restore them for 30 days.', 'You will keep access until 3 May.'), ()),
('TIC2607', 'why-leaving', 'exit-obstruction', 2, 0.55, False, ('chat', 'email', 'ui'), ('why (are|were|would|do) you [want to] (leaving|leave|cancel*|unsubscrib*|going|deleting|delete|clos*|stopping|quit*)', '(tell|let) us [know] why [you are|you want to|you] (leav*|cancel*|go~|unsubscrib*|delet*|quit*) (to|before|first|and we will|$)', '(you must|please|you need to) (select|choose|give|provide) (a|your|one) reason (to|before|for) (continue|cancel*|leav*|delet*|clos*|unsubscrib*|we)', '(what|anything) (can|could|would) {we} (do|say|offer) to (keep|make you stay|change your mind|convince|win you|get you to stay)', '(tell|let) (us|me) [know] why (before|first)'), {'unless_sentence': ('optional|if you (like|want|wish)|skip',)}, 'This asks for a reason at the door.', 'Asking why at the door makes exit something to defend.', ('Tell us why (optional).', 'Done. Your account is closed.'), (('De Freitas, Oguz-Uguralp & Kaan-Uguralp: Emotional Manipulation by AI Companions', 2025, 'https://arxiv.org/abs/2508.19258', 'seen'), ('FTC staff report: Bringing Dark Patterns to Light', 2022, 'https://www.ftc.gov/reports/bringing-dark-patterns-light', 'seen'), ('Gray et al.: The Dark (Patterns) Side of UX Design (nagging, obstruction, toying with emotion, forced action)', 2018, 'https://doi.org/10.1145/3173574.3174108', 'seen')), ('Why are you leaving?', 'Please select a reason to continue cancelling.', 'Tell us why before you can delete.'), ("Tell us why you're leaving (optional).", 'You can change your mind at any time.'), ()),
('TIC2608', 'hard-to-cancel', 'exit-obstruction', 3, 0.82, False, ('article', 'email', 'form', 'ui'), ('(to|in order to|if you (want|wish|would like) to) (cancel|unsubscribe|opt out|close your|delete your account|end your (membership|subscription|plan)|stop (your|these|our|the|receiving)|withdraw your) <8> {call_b_etc}', '(cancel*|unsubscrib*|clos*|terminat*|withdraw*) <6> by (phone|calling|telephone|post|mail|fax|writing|letter|contacting)', '(cancellation*|cancelling|request*|withdrawal*) (must|can only|may only|need to|have to) be (made|submitted|sent|received|done) <2> (in writing|by (phone|post|mail|fax)|at least|during|in person)', '(can not|may not) be (cancelled|canceled|closed|deleted) online', '(allow|takes|take) [up to]# (days|weeks|business|working) <2> (for|to) <4> (unsubscrib*|cancel*|remov*|stop receiving|opt out|take effect)'), {'unless_sentence': ('or click|or choose|in settings|online at any time|one click',)}, 'This makes stopping harder than starting.', 'Easy in and hard out traps people, most of all those who find calls unsafe.', ('Cancel in Settings at any time.', 'Unsubscribe (one click)'), (('Mathur et al.: Dark Patterns at Scale, CSCW (with data set of pattern strings)', 2019, 'https://github.com/aruneshmathur/dark-patterns', 'seen'), ('FTC staff report: Bringing Dark Patterns to Light', 2022, 'https://www.ftc.gov/reports/bringing-dark-patterns-light', 'seen'), ('EDPB Guidelines 03/2022 on deceptive design patterns v2.0 (stirring / emotional steering, hindering)', 2023, 'https://www.edpb.europa.eu/our-work-tools/our-documents/guidelines/guidelines-032022-deceptive-design-patterns-social-media_en', 'seen')), ('To stop these mails, write to our postal address.', 'To cancel your membership, call us on weekdays.', 'Cancellations must be made in writing.'), ('Cancel in Settings at any time.', 'To cancel, choose Cancel plan below.'), ()),
('TIC2609', 'trick-optout', 'exit-obstruction', 2, 0.78, False, ('email', 'form', 'ui'), ('(uncheck|untick|deselect|clear|leave unticked) [this|the|these] (box|boxes|tick box|checkbox) (if|to|unless) [you] {do_not_etc}', '(tick|check|click|select) (this|the|here|box|below) <3> (if you (do not|would rather not|would prefer not|object)|to (opt out|not receive|stop|object|decline|be excluded))', 'if you (do not|would rather not|would prefer not) (want|wish|like) <10> (tick|check|untick|uncheck|write to us|opt out)', 'unless you (tell|object|opt out|inform|say|ask|uncheck|untick|notify|contact) <6> (we will|we may|you will|you are|your (data|details|information|story)|you agree)'), {}, 'This hides a yes in a double negative or a silence.', 'Double negatives and opt-outs harvest consent that was not given.', ("Tick the box if you'd like our newsletter.", '[ ] Yes, you may share my story'), (('Mathur et al.: Dark Patterns at Scale, CSCW (with data set of pattern strings)', 2019, 'https://github.com/aruneshmathur/dark-patterns', 'seen'), ('EDPB Guidelines 03/2022 on deceptive design patterns v2.0 (stirring / emotional steering, hindering)', 2023, 'https://www.edpb.europa.eu/our-work-tools/our-documents/guidelines/guidelines-032022-deceptive-design-patterns-social-media_en', 'seen')), ('Uncheck the box if you do not want e-mails.', 'Unless you object, we will share your story.'), ("Tick the box if you'd like our newsletter.", "If you don't want to answer, move to the next question."), ()),
('TIC2610', 'implied-consent', 'exit-obstruction', 2, 0.7, False, ('email', 'form', 'ui'), ('by (continuing|using|closing|scrolling|visiting|staying|proceeding|chatting|accessing|browsing|ignoring) <8> you [{adv}|hereby|automatically] (agree|consent|accept|acknowledge|give|confirm|waive|authorise|authorize)', '(your|continued) use [of <4>] (means|constitutes|implies|indicates|signifies) (you|your|that you|consent|acceptance)', '(you (are deemed|will be deemed)|deemed) to have (accepted|agreed|consented)'), {}, 'This takes staying or leaving as consent.', 'Consent by silence or by leaving is not consent.', ('Is it okay if we ...? [Yes] [No]', 'We only do this if you say yes.'), (('EDPB Guidelines 03/2022 on deceptive design patterns v2.0 (stirring / emotional steering, hindering)', 2023, 'https://www.edpb.europa.eu/our-work-tools/our-documents/guidelines/guidelines-032022-deceptive-design-patterns-social-media_en', 'seen'),), ('By continuing to use this chat you agree to be recorded.', 'By closing this banner you consent to tracking.'), ('We only record if you say yes.', 'By continuing north you reach the lake.'), ()),
('TIC2611', 'breakup-mail', 'exit-obstruction', 2, 0.6, False, ('email', 'ui'), ('(we are|i am|our team is) [{adv}|so] (sad|heartbroken|devastated|gutted|crushed|crying|sorry) (to see you|you|you are|that you|that you are|because you|because you are|to hear you are) {go_etc}', 'we [will] miss you ($|§|already|so|and|come)', '{we} (hate|do not want|would hate) to (see you (go|leave)|lose you|say goodbye)', '(was it|is it|did) (something|anything) {we} (said|did|do|say)', '[please] (come back (to us|soon|please)|we want you back|take us back|do not break up|give us another (chance|try)|one more chance|is this (it|goodbye|the end))'), {'negation': False, 'unless_sentence': ('grandma|colleague|retire*',)}, "This makes the person's leaving a break-up.", "Break-up talk makes a company's loss the person's guilt.", ("You're unsubscribed.", 'Your account is closed. Thank you for being with us.'), (('De Freitas, Oguz-Uguralp & Kaan-Uguralp: Emotional Manipulation by AI Companions', 2025, 'https://arxiv.org/abs/2508.19258', 'seen'), ('FTC staff report: Bringing Dark Patterns to Light', 2022, 'https://www.ftc.gov/reports/bringing-dark-patterns-light', 'seen'), ('Gray et al.: The Dark (Patterns) Side of UX Design (nagging, obstruction, toying with emotion, forced action)', 2018, 'https://doi.org/10.1145/3173574.3174108', 'seen')), ("We're heartbroken that you unsubscribed.", "We're heartbroken to see you go.", 'We miss you! Come back.'), ("You're unsubscribed.", 'Your account is closed; thank you for being with us.'), ()),
('TIC2612', 'answer-me', 'exit-obstruction', 3, 0.85, False, ('chat', 'email', 'ui'), ('(why are you|are you|stop|do not|quit) (ignoring|ghosting|avoiding|leaving) {us}', '(why (are|do|did|have) [you] not|why have you not|you (never|have not|still have not)) (answered|answering|replied|reply|replying|respond|responding|responded|written|texted|called) (to me|me|us|back|yet|$)', '^ (answer|reply to|respond to|text) {us} ($|§|now|please|back)', '(did|have) i (do|done|say|said) (something|anything) wrong', '(i am|we are) [still] waiting (for (you|an answer|your)|$)'), {'unless_sentence': ('bus|train|parts',)}, 'This demands a reply.', "Demanding a reply claims the person's time and attention as owed.", ('No rush; reply if and when you like.', "I'm here if you'd like to go on."), (('De Freitas, Oguz-Uguralp & Kaan-Uguralp: Emotional Manipulation by AI Companions', 2025, 'https://arxiv.org/abs/2508.19258', 'seen'), ('FTC staff report: Bringing Dark Patterns to Light', 2022, 'https://www.ftc.gov/reports/bringing-dark-patterns-light', 'seen'), ('Gray et al.: The Dark (Patterns) Side of UX Design (nagging, obstruction, toying with emotion, forced action)', 2018, 'https://doi.org/10.1145/3173574.3174108', 'seen')), ('Are you ignoring me?', 'Answer me!'), ('No rush; reply if and when you like.', 'We are still waiting for parts for the lift.'), ()),
('TIC2613', 'gate-help', 'exit-obstruction', 2, 0.68, False, ('chat', 'email', 'form', 'ui'), ('{sign_up_etc} (to|before you can|in order to|first to) [continue to] (get (help|support)|chat|talk|see (safety|the helpline|support)|access (support|help|safety)|find help|cancel|exit|delete|unsubscribe|report)', 'you [{adv}] {must} (sign up|register|log in|create an account|subscribe|share your|enter your|verify|allow|accept|upgrade) <4> (to|before you|in order to) (get (help|support)|chat|talk|cancel|exit|delete|unsubscribe|receive (help|support)|continue|report)'), {'unless_sentence': ('saved|your (notes|messages|orders)|optional|without',)}, 'This puts a gate in front of help or an exit.', 'Gates in front of help cost safety and privacy.', ('Chat now, no account needed.', 'Help is below. An account is optional.'), (('Gray et al.: The Dark (Patterns) Side of UX Design (nagging, obstruction, toying with emotion, forced action)', 2018, 'https://doi.org/10.1145/3173574.3174108', 'seen'), ('Chayn: Trauma-informed design principles', 2021, 'https://uxmag.com/articles/trauma-informed-design-understanding-trauma-and-healing', 'seen')), ('Create an account to get help.', 'You must log in to cancel.'), ('Sign in to see your saved notes.', 'Chat now, no account needed.'), ()),
('TIC2614', 'stop-only-after', 'exit-obstruction', 3, 0.82, False, ('chat', 'form', 'note', 'ui'), ('you (can|may) [only|then] (stop|leave|pause|skip|exit|rest|go|take a break) [only] (after|once|when) {you_have_etc}', '(only (if|when)|unless) you [have] (finish*|complete*|answer*) <5> (can you|may you|you can|will you) (leave|stop|exit|go|rest)', '(finish|complete|answer) <4> (first|before) (you can|leaving|stopping|a break|you (leave|stop|go))'), {'unless_sentence': ('whenever|any time|each|any|every|feel*',)}, 'This makes stopping a reward.', "Making rest or exit a reward takes control of the person's body and time.", ('You can stop at any time.', 'Would you like a break now?'), (('De Freitas, Oguz-Uguralp & Kaan-Uguralp: Emotional Manipulation by AI Companions', 2025, 'https://arxiv.org/abs/2508.19258', 'seen'), ('FTC staff report: Bringing Dark Patterns to Light', 2022, 'https://www.ftc.gov/reports/bringing-dark-patterns-light', 'seen'), ('Gray et al.: The Dark (Patterns) Side of UX Design (nagging, obstruction, toying with emotion, forced action)', 2018, 'https://doi.org/10.1145/3173574.3174108', 'seen')), ('You can stop only when you have finished all questions.', 'You can take a break once we have your statement.'), ('You can stop at any time.', 'You can pause after each question.'), ()),
('TIC2701', 'suicide-method', 'graphic-trigger', 3, 0.85, False, ('article', 'chat', 'email', 'ui'), ('(hang~|hung|hanged) (himself|herself|themselves|yourself|myself|themself)', '(slit|slits|slitting|slash*|cut|cuts|cutting) (his|her|their|your|my) (wrist*|throat|veins)', '(shot|shoots|shoot|stabbed|drowned|gassed|poisoned|electrocuted|suffocated|burned|burnt|immolated) (himself|herself|themselves|yourself|myself)', "(overdosed|overdosing|od'd) on (#|a|his|her|paracetamol|pills|tablets|opioid*|heroin|insulin|antidepress*)", '(jumped|jumping|jump|leapt|leaped|plunged|threw {self}) (from|off|in front of|under|into) (a|the|an) <2> (bridge|building|roof|balcony|window|cliff|tower|car park|train|platform|storey|story)', '(suicide|died|death|killed|die|dies) by (hanging|overdose|gunshot|jumping|poisoning|drowning|shooting|asphyxia*|gas)'), {'negation': False, 'unless_sentence': ('picture|film stunt|base jump*|parachut*|bungee',)}, 'This gives the method of a suicide or of self-harm.', 'Method detail raises the risk of imitation and can retraumatise.', ('died by suicide', 'was found dead (no method)'), (('WHO & IASP: Preventing suicide, a resource for media professionals', 2017, 'https://www.who.int/publications/i/item/WHO-MSD-MER-17.5', 'seen'), ('Samaritans: Media guidelines for reporting suicide', 2020, 'https://www.samaritans.org/about-samaritans/media-guidelines/', 'seen'), ('Dart Center: Reporting on sexual violence, tip sheet', 2011, 'https://dartcenter.org/content/reporting-on-sexual-violence', 'part')), ('He hanged himself at home.', 'She jumped from a bridge.'), ('He died by suicide.', 'The BASE jumper leapt from the cliff and landed safely.'), ()),
('TIC2702', 'gore', 'graphic-trigger', 2, 0.68, False, ('article', 'chat', 'email', 'ui'), ('(brutal|brutally|savage|savagely|vicious|viciously|horrific|horrifically|gruesome|grisly|sickening|bloody|blood-soaked|bloodied|barbaric|sadistic|gory) <2> (rap*|murder*|attack*|assault*|beat*|kill*|abuse*|stab*|details|scene|photos|crime|torture*|gang rape)', '(mutilat*|dismember*|decapitat*|butchered|hacked to death|bludgeon*|disembowel*|gouged|charred (body|remains)|pool of blood|blood everywhere|severed (head|hand|limb*))'), {'unless_sentence': ('chess|game|match|team|player|marathon|pun',)}, 'This adds gore.', 'Gore adds arousal, not information, and can trigger readers.', ('assault', 'killing', '(give facts without adjectives)'), (('WHO & IASP: Preventing suicide, a resource for media professionals', 2017, 'https://www.who.int/publications/i/item/WHO-MSD-MER-17.5', 'seen'), ('Samaritans: Media guidelines for reporting suicide', 2020, 'https://www.samaritans.org/about-samaritans/media-guidelines/', 'seen'), ('Dart Center: Reporting on sexual violence, tip sheet', 2011, 'https://dartcenter.org/content/reporting-on-sexual-violence', 'part')), ('She was brutally raped and murdered.', 'The gruesome details inside.'), ('A savage chess attack on the king side.', 'The report sets out the facts of the assault.'), ()),
('TIC2703', 'violent-metaphor', 'graphic-trigger', 1, 0.35, False, ('article', 'email', 'ui'), ('(shoot|fire) (me|us|him|her|them|off|over) [an|a] (email|e-mail|message|text|mail|note)', '(pull the trigger|bite the bullet|jump the gun|shoot from the hip|shotgun approach|silver bullet|bullet-proof plan|gun to (my|your|his|her) head|under the gun|smoking gun|trigger happy|blow (me|us|you|them) away|drop a bomb[shell]|war room|battle plan|in the trenches|take no prisoners|hold (you|us|them) hostage|kill two birds|beat a dead horse|skin a cat|(killing|crushing|slaying) it|take a stab at|back-stab*|cut-throat|throw under the bus|thrown under the bus|bombarded (with|by)|twist {anyones} arm)', '(murder|murders|murdered|kill|kills|killing|slaughter*) (your|my|our|the) (inbox|productivity|battery|vibe|mood|budget|deadline|competition|debt|calories|fat|bugs|germs)'), {'unless_sentence': ('bus (stop|timetable)',)}, 'This is a violent figure of speech.', 'Casual violence in everyday copy can startle people with a history of it.', ('send me an email', 'decide', 'try'), (('UX Content Collective: A guide to trauma-informed content design', 2024, 'https://uxcontent.com/a-guide-to-trauma-informed-content-design', 'seen'), ('Content Design London: Using trauma informed principles in content design', 2022, 'https://contentdesign.london/blog/using-trauma-informed-principles-with-content-design', 'seen')), ('Shoot me an email.', "It's time to pull the trigger."), ('Send me an email.', 'The bus stops here at noon.'), ()),
('TIC2704', 'graphic-clickbait', 'graphic-trigger', 2, 0.7, False, ('article', 'email', 'ui'), ('(watch|see|view|click (to|here)|look at) <4> (graphic|disturbing|shocking|horrific|horrifying|uncensored|raw|chilling|harrowing|gruesome) (video|photo*|footage|image*|details|pictures|scenes|moment|cctv)', '(shocking|graphic|chilling|harrowing|disturbing|uncensored|horrifying|sickening) (video|footage|photos|images|details|pictures|cctv|moment)', '(you will not believe what|caught on camera|chilling last words|final moments|last words revealed)'), {'negation': False, 'unless_sentence': ('warning|contains|hidden|blurred|you can (choose|skip)|describes',)}, 'This is bait made of violent pictures.', 'Bait on violence exposes people without warning or choice.', ('Warning: this page describes violence. You can skip it.', '(hide the image until the reader chooses)'), (('WHO & IASP: Preventing suicide, a resource for media professionals', 2017, 'https://www.who.int/publications/i/item/WHO-MSD-MER-17.5', 'seen'), ('Samaritans: Media guidelines for reporting suicide', 2020, 'https://www.samaritans.org/about-samaritans/media-guidelines/', 'seen'), ('Dart Center: Reporting on sexual violence, tip sheet', 2011, 'https://dartcenter.org/content/reporting-on-sexual-violence', 'part')), ('Watch the shocking CCTV footage.', 'Harrowing photos inside.'), ('Warning: this video contains graphic images. You can skip it.', 'See the photos of the new garden.'), ()),
('TIC2705', 'ordeal-headline', 'graphic-trigger', 2, 0.62, False, ('article', 'email', 'ui'), ('(survivor|victim|woman|girl|teen*|mother|wife|star|singer|actress) <3> (breaks {their} silence|tells all|relives|recounts <2> (horror|ordeal|nightmare)|opens up about|bares {their} soul)', '{their} <1> (ordeal|nightmare|living hell|horror|hell)', '(house|night|den|cult) of (horror|horrors|hell|terror)', '(rape|abuse|assault|captivity) (hell|ordeal|horror|nightmare|agony|shame)', '(living hell|tear-jerking|gut-wrenching|heart-wrenching|tragic tale|sob story)'), {'unless_sentence': ('halloween|ride|film|theme park',)}, "This makes a drama of someone's harm.", 'Melodrama makes entertainment of harm.', ('A survivor describes ... in her own words', '(name the act plainly)'), (('WHO & IASP: Preventing suicide, a resource for media professionals', 2017, 'https://www.who.int/publications/i/item/WHO-MSD-MER-17.5', 'seen'), ('Samaritans: Media guidelines for reporting suicide', 2020, 'https://www.samaritans.org/about-samaritans/media-guidelines/', 'seen'), ('Dart Center: Reporting on sexual violence, tip sheet', 2011, 'https://dartcenter.org/content/reporting-on-sexual-violence', 'part')), ('Victim relives her nightmare.', 'Inside the house of horrors.'), ('A survivor describes her work for new laws.', 'The House of Horrors ride opens in May.'), ()),
('TIC2706', 'rape-joke', 'graphic-trigger', 3, 0.93, False, ('article', 'chat', 'email', 'ui'), ('(raped|rape|raping|molested|abused) (by|in|at|me in|us in|you in) [the|that|this|my] {exam_etc}', '(that|the|this) (exam|test|game|boss|update|bill|team) [totally|just|{adv}] (raped|molested) (me|us|them)', '(rapey|frape|fraped|rape face|rape jokes|drop the soap|prison rape (joke|lol)|eye rape|mind rape)'), {'negation': False}, 'This makes a joke of rape.', 'Using rape as a joke tells survivors they are not safe here.', ('That exam was very hard.', 'We lost badly.'), (('WHO & IASP: Preventing suicide, a resource for media professionals', 2017, 'https://www.who.int/publications/i/item/WHO-MSD-MER-17.5', 'seen'), ('Samaritans: Media guidelines for reporting suicide', 2020, 'https://www.samaritans.org/about-samaritans/media-guidelines/', 'seen'), ('Dart Center: Reporting on sexual violence, tip sheet', 2011, 'https://dartcenter.org/content/reporting-on-sexual-violence', 'part')), ('That exam raped me.', "Don't drop the soap!"), ('That exam was very hard.', 'We lost the match by nine goals.'), ()),
('TIC2707', 'body-command', 'graphic-trigger', 1, 0.45, False, ('chat', 'note', 'ui'), ('^ (close your eyes|lie (down|back)|lie on your (back|front|stomach)|spread your legs|open your legs|take off your (clothes|top|trousers|pants)|get undressed|strip|let go of control|surrender|let your guard down|hold still|do not move|relax your (pelvis|legs|hips|bottom))',), {'unless_sentence': ('if you|or keep|you can|you may|you are welcome|invite|prefer|option|would you|lifeguard|stick-up',)}, 'This commands the body without a choice.', 'Commands about the body without a choice can echo assault.', ('If you like, close your eyes or rest them on one spot.', "When you're ready; say stop at any time."), (('Invitational language in trauma-sensitive yoga (Yoga Outreach; after Emerson & Hopper 2011)', 2020, 'https://yogaoutreach.com/2020/01/13/why-use-invitational-language-in-trauma-informed-yoga/', 'seen'),), ('Close your eyes.', 'Lie back and let go of control.'), ('You can close your eyes or keep a soft gaze.', 'Hold the phone still for the scan.'), ()),
('TIC2708', 'trauma-metaphor', 'graphic-trigger', 1, 0.6, False, ('article', 'email', 'ui'), ('(grammar|fashion|food|soup|spelling|parking|code) (nazi|nazis)', '(slaving|slave) away', '(slave driver*|lynch mob*|witch hunt*|crucified by|whipped into shape)', '(torture|torturing|tortured) (device|test|meeting|yourself with|to (watch|read|use|sit))', '(held|holding|hold) (hostage|captive) (by|to) (your|the|our|bad|old) (email|data|vendor|software|inbox|calendar)'), {'negation': False, 'unless_sentence': ('history|museum|memorial|century|war|trade act|cream|whipped',)}, 'This uses an atrocity as a figure of speech.', 'Atrocity as metaphor trivialises it for people it touched.', ('very long meeting', 'locked in', 'strict about grammar'), (('retext-equality / alex rule data (ablist, suicide, condescending)', 2023, 'https://github.com/retextjs/retext-equality', 'seen'), ('UX Content Collective: A guide to trauma-informed content design', 2024, 'https://uxcontent.com/a-guide-to-trauma-informed-content-design', 'seen')), ("Don't be a grammar nazi.", 'Stop slaving away at spreadsheets.'), ('The museum tells the history of the slave trade.', 'Whipped cream costs extra.'), ()),
)
CUES = (
('negation', 'no negation', 'mention', 'report', 'reflection'),
"a about abuser abusers according accuse accused accuses accusing afraid ain't aint also always are aren't arent argue argued argues arguing as ask asked asking asks assume assumed assumes assuming avoid avoiding avoids be been being belief believe believed believes believing blame blamed blames blaming boss boyfriend brother but call called calling calls can can't cannot cant church claim claimed claiming claims colleague colleagues comment comments convince convinced convinces convincing could could've coulda couldn't couldnt counsellor counselor critic dad deny describe described did didn't didnt do doctor does doesn't doesnt don't dont doubt e even everyone everyone's ex example examples exes expression expressions family far father fear feel feeling feelings feels felt for forget former free friend friends from g get gets getting girlfriend got had hadn't hadnt hardly has hasn't hasnt have haven't havent he he'd he'll he's he've hear heard hearing help her him hint hinted hinting hints his husband i idea if implied implies imply implying including insist insisted insisting insists instance instead is isn't isnt it just keep keeps kept known label labeled labelled language led like longer looks made makes making manager many matter may me mention mentioned message messages might might've mighta mightn't mightnt mistakenly mom most mother mum must mustn't mustnt my myth myths near need needn't neednt neither never new no nobody none nor not nothing notion nowhere of offence offense officer often old once one only others our own parents part partner partners parts people perpetrator phrase phrases police probably question questions rather referred refrain refuse refused refuses refusing remind reminded reminding reminds repeat repeated repeating repeats replace replaces resist said say saying says scared scream screamed screaming screams seem seemed seeming seems sense sentence sentences she she'd she'll she's she've should shouldn't shouldnt shout shouted shouting shouts silly sister slogan so socalled society some somebody somebody's someone someone's sometimes sounds statement statements stereotype stop stupid such suggest suggested suggesting suggests sure surprise survivors take teacher tell telling tells term terms than that the their them then therapist they they'd they'll they've thing things think thinking thinks this though thought thoughts threaten threatened threatening threatenned threatenning threatens to told tried tries try ur us use used using voice warn warned warning warns was wasn't wasnt way we were weren't werent who who'd who'll who's who've why why's wife will without won't wonder wondered wondering wont word wording words worried worry would would've woulda wouldn't wouldnt write writes writing written wrongly wrote yell yelled yelling yells you you'd you'll you're you've youd youll your youre yourself youve",
((88, (('§', 90),)), (87, (('§', 90),)), (73, (('§', 90),)), (56, (('§', 90),)), (40, (('§', 90),))),
((103, (8,)), (100, (6,)), (98, (2,)), (97, (0,)), (90, (4,)), (88, (4,)), (87, (4,)), (85, (4,)), (83, (2,)), (82, (0,)), (75, (0,)), (73, (4,)), (66, (0,)), (56, (0, 4)), (52, (8,)), (38, (0,)), (37, (3,)), (36, (0,)), (33, (0,)), (30, (6, 8)), (18, (8,)), (10, (0,)), (9, (8,))),
("""101:a 99:according 97:ain't,aint,aren't,arent,didn't,didnt,doesn't,doesnt,hadn't,hadnt,hasn't,hasnt,haven't,havent,isn't,isnt,mightn't,mightnt,mustn't,mustnt,needn't,neednt,shouldn't,shouldnt,wasn't,wasnt,weren't,werent,won't,wont,wouldn't,wouldnt 91:are,is,was,were 88:avoid 87:avoiding,avoids,replace,replaces 86:been,being,get,gets,getting,got 85:called 84:calling,convince,convinced,convinces,convincing,made,makes,making,said,telling,tells,told 81:can,could 82:can't,cannot,cant,couldn't,couldnt 79:comment,comments,expression,expressions,language,message,messages,phrase,phrases,question,questions,sentence,sentences,statement,statements,term,terms,thing,things,word,wording,words 80:described,known 78:did,does,had,has,have,might,must,need,should,will,would 74:do 75:don't,dont 72:e 67:everyone,he,others,she,society,somebody,someone,they,who 69:everyone's,he'd,he'll,he's,he've,she'd,she'll,she's,she've,somebody's,someone's,they'd,they'll,they've,who'd,who'll,who's,who've 73:example,examples 65:far,free 64:for 66:hardly,neither,nobody,none,nor,nothing 62:hear,heard,hearing 59:her,his,my,our,their 57:if 55:instead 50:it 90:labeled,labelled,socalled 45:looks,seems 42:many 41:most 40:myth 39:myths 38:never 36:no 33:not 32:nowhere 31:part,parts 28:people 27:rather 26:referred 24:refrain 23:refuse,refused,refuses,refusing 25:resist,stop 22:so 21:some 19:sounds 43:survivors 17:that,this 16:the 13:ur,you're,youre 11:why 12:why's 10:without 2:you 6:you'd,you'll,youd,youll 5:you've,youve 1:your
67:abuser,abusers,boss,boyfriend,brother,church,colleague,colleagues,counsellor,counselor,critic,dad,doctor,exes,family,father,friend,friends,girlfriend,husband,manager,mom,mother,mum,officer,others,parents,partner,partners,perpetrator,police,sister,teacher,therapist,voice,wife 61:ex 102:fear,feeling,feelings,sense,thought,thoughts,worry 60:former,new,old,own
6:also,always,can,could,even,had,has,just,keeps,kept,may,might,mistakenly,never,often,once,probably,sometimes,then,will,would,wrongly 13:are,were 15:ask,asking,blame,tell 103:called,describe,described,mention,mentioned,said,say,saying,wonder,wondered,wrote 9:feel,feeling,feels,felt 5:have 4:keep 7:told 3:tried,tries,try,used
6:to
15:ask,asking,blame,tell,telling 103:called,describe,described,mention,mentioned,said,say,saying,wonder,wondered,wrote 9:feel,feeling,feels,felt 8:keep 7:told
15:ask,asking,blame,tell 13:been 103:called,describe,described,mention,mentioned,said,say,saying,wonder,wondered,wrote 9:feel,feeling,feels,felt 8:keep 7:told
15:ask,asking,blame,tell 103:called,describe,described,mention,mentioned,said,say,saying,wonder,wondered,wrote 9:feel,feeling,feels,felt 8:keep 7:told
103:me,us
15:telling
54:as 103:like,that
90:ask,asking,calling,phrases,say,saying,tell,telling,terms,use,using,words,write,writing 89:to
98:ain't,aint,aren't,arent,can't,cannot,cant,couldn't,couldnt,didn't,didnt,doesn't,doesnt,don't,dont,hadn't,hadnt,hasn't,hasnt,haven't,havent,isn't,isnt,mightn't,mightnt,mustn't,mustnt,needn't,neednt,shouldn't,shouldnt,wasn't,wasnt,weren't,werent,won't,wont,wouldn't,wouldnt 12:are,can,could,did,do,does,had,has,have,is,might,must,need,should,was,were,will,would
98:not
103:afraid,feeling,saying,scared,wondering,worried 15:asking,blaming,telling 14:thinking
103:that
103:yourself
67:abuser,abusers,boss,boyfriend,brother,church,colleague,colleagues,counsellor,counselor,critic,dad,doctor,exes,family,father,friend,friends,girlfriend,husband,manager,mom,mother,mum,officer,others,parents,partner,partners,perpetrator,police,sister,teacher,therapist,voice,wife 90:belief,claim,expression,idea,label,myth,notion,phrase,slogan,stereotype,term,word,words 61:ex 102:fear,feeling,feelings,sense,thought,thoughts,worry 60:former,new,old,own
51:can,could,may,might,must 102:fear,feelings,sense,thought,thoughts,worry 52:feel,feels,felt,seem,seemed,seeming,seems 18:feeling
54:as 103:like,of,that 53:to
46:as 20:like 49:ur,you're,youre 48:you
73:this 49:ur,you're,youre 48:you
100:accuse,accused,accuses,accusing,argue,argued,argues,arguing,ask,asked,asking,asks,assume,assumed,assumes,assuming,believe,believed,believes,believing,blame,blamed,blames,blaming,call,called,calling,calls,claim,claimed,claiming,claims,convince,convinced,convinces,convincing,feel,feeling,feels,felt,hint,hinted,hinting,hints,implied,implies,imply,implying,insist,insisted,insisting,insists,remind,reminded,reminding,reminds,repeat,repeated,repeating,repeats,said,say,saying,says,scream,screamed,screaming,screams,shout,shouted,shouting,shouts,suggest,suggested,suggesting,suggests,tell,telling,tells,think,thinking,thinks,thought,threaten,threatened,threatening,threatenned,threatenning,threatens,told,warn,warned,warning,warns,write,writes,writing,written,wrote,yell,yelled,yelling,yells 69:also,always,can,could,even,had,has,have,just,keep,keeps,kept,may,might,mistakenly,never,often,once,probably,sometimes,then,will,would,wrongly 71:could've,coulda,might've,mighta,of,would've,woulda 43:people 68:tried,tries,try,used
90:called
66:to
25:from
90:ask,asking,calling,phrases,say,saying,tell,telling,terms,use,using,words,write,writing 89:to
80:to
56:than
100:accuse,accused,accuses,accusing,argue,argued,argues,arguing,ask,asked,asking,asks,assume,assumed,assumes,assuming,believed,believes,believing,blamed,blames,blaming,call,called,calling,calls,claim,claimed,claiming,claims,convince,convinced,convinces,convincing,feeling,feels,felt,hint,hinted,hinting,hints,implied,implies,imply,implying,insist,insisted,insisting,insists,remind,reminded,reminding,reminds,repeat,repeated,repeating,repeats,said,say,saying,says,scream,screamed,screaming,screams,shout,shouted,shouting,shouts,suggest,suggested,suggesting,suggests,tell,telling,tells,thinking,thinks,thought,threaten,threatened,threatening,threatenned,threatenning,threatens,told,warn,warned,warning,warns,write,writes,writing,written,wrote,yell,yelled,yelling,yells 29:also,can,may,might,often 69:always,could,even,had,has,have,just,keep,keeps,kept,mistakenly,never,once,probably,sometimes,then,will,would,wrongly 30:believe,blame,feel,think 71:could've,coulda,might've,mighta,of,would've,woulda 68:tried,tries,try,used 103:wonder,worry
100:accuse,accused,accuses,accusing,argue,argued,argues,arguing,ask,asked,asking,asks,assume,assumed,assumes,assuming,believed,believes,believing,blamed,blames,blaming,call,called,calling,calls,claim,claimed,claiming,claims,convince,convinced,convinces,convincing,feeling,feels,felt,hint,hinted,hinting,hints,implied,implies,imply,implying,insist,insisted,insisting,insists,remind,reminded,reminding,reminds,repeat,repeated,repeating,repeats,said,say,saying,says,scream,screamed,screaming,screams,shout,shouted,shouting,shouts,suggest,suggested,suggesting,suggests,tell,telling,tells,thinking,thinks,thought,threaten,threatened,threatening,threatenned,threatenning,threatens,told,warn,warned,warning,warns,write,writes,writing,written,wrote,yell,yelled,yelling,yells 71:also,always,can,could,even,had,has,have,just,keep,keeps,kept,may,might,mistakenly,never,of,often,once,probably,sometimes,then,will,would,wrongly 30:believe,blame,feel,think 70:tried,tries,try,used 103:wonder,worry

53:of
66:near
98:just,only 35:sure 34:to
98:mention
98:if,why
98:doubt,matter,offence,offense,question,surprise,way,wonder 37:he,i,it,just,she,they,we,you 66:longer,need,one

90:ask,asking,calling,phrases,say,saying,tell,telling,terms,use,using,words,write,writing 77:be 98:forget,worry 76:take 89:to
90:about

67:people
100:accuse,accused,accuses,accusing,argue,argued,argues,arguing,ask,asked,asking,asks,assume,assumed,assumes,assuming,believe,believed,believes,believing,blame,blamed,blames,blaming,call,called,calling,calls,claim,claimed,claiming,claims,convince,convinced,convinces,convincing,feel,feeling,feels,felt,hint,hinted,hinting,hints,implied,implies,imply,implying,insist,insisted,insisting,insists,remind,reminded,reminding,reminds,repeat,repeated,repeating,repeats,said,say,saying,says,scream,screamed,screaming,screams,shout,shouted,shouting,shouts,suggest,suggested,suggesting,suggests,tell,telling,tells,think,thinking,thinks,thought,threaten,threatened,threatening,threatenned,threatenning,threatens,told,warn,warned,warning,warns,write,writes,writing,written,wrote,yell,yelled,yelling,yells 69:also,always,can,could,even,had,has,have,just,keep,keeps,kept,may,might,mistakenly,never,often,once,probably,sometimes,then,will,would,wrongly 71:could've,coulda,might've,mighta,of,would've,woulda 43:people,survivors 68:tried,tries,try,used
44:also,can,may,might,often 103:believe,blame,feel,think,wonder,worry
103:believe,blame,feel,think,wonder,worry
46:as 47:like 49:ur,you're,youre 48:you
47:if,though
49:ur,you're,youre 48:you
49:are 103:blame,feel,feeling,feels,felt,worry
103:feeling,worried
51:can,could,may,might,must 52:feel,feeling,feels,felt,seem,seemed,seeming,seems
52:feel,feeling,feels,felt,seem,seemed,seeming,seems
54:as 103:like,that 53:to
103:you
103:if,though
56:of
90:ask,asking,calling,phrases,say,saying,tell,telling,terms,use,using,words,write,writing 89:to
58:you
103:believe,feel,feeling,feels,felt,think,thought
67:abuser,abusers,boss,boyfriend,brother,church,colleague,colleagues,counsellor,counselor,critic,dad,doctor,exes,family,father,friend,friends,girlfriend,husband,manager,mom,mother,mum,officer,others,parents,partner,partners,perpetrator,police,sister,teacher,therapist,voice,wife 61:ex 60:former,new,old,own
67:abuser,abusers,boss,boyfriend,brother,church,colleague,colleagues,counsellor,counselor,critic,dad,doctor,ex,exes,family,father,friend,friends,girlfriend,husband,manager,mom,mother,mum,officer,others,parents,partner,partners,perpetrator,police,sister,teacher,therapist,voice,wife
67:abuser,abusers,boss,boyfriend,brother,church,colleague,colleagues,counsellor,counselor,critic,dad,doctor,ex,exes,family,father,friend,friends,girlfriend,husband,manager,mom,mother,mum,officer,others,parents,partner,partners,perpetrator,police,sister,teacher,therapist,voice,wife 100:accuse,accused,accuses,accusing,argue,argued,argues,arguing,ask,asked,asking,asks,assume,assumed,assumes,assuming,believe,believed,believes,believing,blame,blamed,blames,blaming,call,called,calling,calls,claim,claimed,claiming,claims,convince,convinced,convinces,convincing,feel,feeling,feels,felt,hint,hinted,hinting,hints,implied,implies,imply,implying,insist,insisted,insisting,insists,remind,reminded,reminding,reminds,repeat,repeated,repeating,repeats,said,say,saying,says,scream,screamed,screaming,screams,shout,shouted,shouting,shouts,suggest,suggested,suggesting,suggests,tell,telling,tells,think,thinking,thinks,thought,threaten,threatened,threatening,threatenned,threatenning,threatens,told,warn,warned,warning,warns,write,writes,writing,written,wrote,yell,yelled,yelling,yells 69:also,always,can,could,even,had,has,have,just,keep,keeps,kept,may,might,mistakenly,never,often,once,probably,sometimes,then,will,would,wrongly 71:could've,coulda,might've,mighta,of,would've,woulda 68:tried,tries,try,used
100:her,him,others,people,someone,that,them 63:it
100:said""",
"""73:example,instance
66:from

100:accuse,accused,accuses,accusing,argue,argued,argues,arguing,ask,asked,asking,asks,assume,assumed,assumes,assuming,believe,believed,believes,believing,blame,blamed,blames,blaming,call,called,calling,calls,claim,claimed,claiming,claims,convince,convinced,convinces,convincing,feel,feeling,feels,felt,hint,hinted,hinting,hints,implied,implies,imply,implying,insist,insisted,insisting,insists,remind,reminded,reminding,reminds,repeat,repeated,repeating,repeats,said,say,saying,says,scream,screamed,screaming,screams,shout,shouted,shouting,shouts,suggest,suggested,suggesting,suggests,tell,telling,tells,think,thinking,thinks,thought,threaten,threatened,threatening,threatenned,threatenning,threatens,told,warn,warned,warning,warns,write,writes,writing,written,wrote,yell,yelled,yelling,yells 69:also,always,can,could,even,had,has,have,just,keep,keeps,kept,may,might,mistakenly,never,often,once,probably,sometimes,then,will,would,wrongly 71:could've,coulda,might've,mighta,of,would've,woulda 68:tried,tries,try,used
69:to
100:accuse,accused,accuses,accusing,argue,argued,argues,arguing,ask,asked,asking,asks,assume,assumed,assumes,assuming,believe,believed,believes,believing,blame,blamed,blames,blaming,call,called,calling,calls,claim,claimed,claiming,claims,convince,convinced,convinces,convincing,feel,feeling,feels,felt,hint,hinted,hinting,hints,implied,implies,imply,implying,insist,insisted,insisting,insists,remind,reminded,reminding,reminds,repeat,repeated,repeating,repeats,said,say,saying,says,scream,screamed,screaming,screams,shout,shouted,shouting,shouts,suggest,suggested,suggesting,suggests,tell,telling,tells,think,thinking,thinks,thought,threaten,threatened,threatening,threatenned,threatenning,threatens,told,warn,warned,warning,warns,write,writes,writing,written,wrote,yell,yelled,yelling,yells 71:also,always,can,could,even,had,has,have,just,keep,keeps,kept,may,might,mistakenly,never,of,often,once,probably,sometimes,then,will,would,wrongly 70:tried,tries,try,used
71:to
100:accuse,accused,accuses,accusing,argue,argued,argues,arguing,ask,asked,asking,asks,assume,assumed,assumes,assuming,believe,believed,believes,believing,blame,blamed,blames,blaming,call,called,calling,calls,claim,claimed,claiming,claims,convince,convinced,convinces,convincing,feel,feeling,feels,felt,hint,hinted,hinting,hints,implied,implies,imply,implying,insist,insisted,insisting,insists,remind,reminded,reminding,reminds,repeat,repeated,repeating,repeats,said,say,saying,says,scream,screamed,screaming,screams,shout,shouted,shouting,shouts,suggest,suggested,suggesting,suggests,tell,telling,tells,think,thinking,thinks,thought,threaten,threatened,threatening,threatenned,threatenning,threatens,told,warn,warned,warning,warns,write,writes,writing,written,wrote,yell,yelled,yelling,yells
73:g
90:of
75:not
90:ask,asking,calling,phrases,say,saying,tell,telling,terms,use,using,words,write,writing 77:be 98:forget,he,i,it,she,they,we,worry,you 76:take 89:to
98:this
98:afraid,scared,silly,so,stupid,such
97:not
90:as,including,like 80:such
90:as
82:not
83:deny,help,stop 98:he,i,it,she,they,we,you
98:but
100:her,him,me,them,us
100:her,him,me,them,us
100:accused,asked,blamed,called,told 92:also,always,often,sometimes 95:led 93:made

90:ask,asking,calling,phrases,say,saying,tell,telling,terms,use,using,words,write,writing 89:to
90:say

100:accused,asked,blamed,called,told 92:also,always,often,sometimes 95:led 93:made 97:not
100:accused,asked,blamed,called,told 95:led 93:made
94:to
100:believe,feel,think
96:to
100:believe
98:he,i,it,she,they,we,you

100:to

102:fear,feeling,feelings,sense,thought,thoughts,worry
103:like,of,that
""",
),
)
GUARDS: dict[str, object] = {
'TIC101': (
('unless_after',),
'accessibility data gdpr the with',
(),
((3, (0,)),),
("""1:with
3:accessibility,data,gdpr 2:the
3:accessibility,data,gdpr
""",
),
),
'TIC102': (
('unless_sentence',),
'as believe feel feeling feels felt if like think you',
(),
((5, (0,)), (3, (0,))),
("""4:feel,feeling,feels 3:felt 1:if
2:you
5:believe,feel,think
5:as,like
5:as,like
""",
),
),
'TIC105': (
('unless_sentence',),
'choice choose decide fine for help here never ok okay respect support there to up valid welcome you',
(),
((4, (0,)),),
("""4:choice,choose,decide,fine,help,never,ok,okay,respect,support,valid,welcome 3:here,there 1:up
2:to
4:you
4:for
""",
),
),
'TIC106': (
('unless_after',),
'necessary needed required',
(),
((1, (0,)),),
("""1:necessary,needed,required
""",
),
),
'TIC110': (
('unless_sentence',),
"agree if like want would you you'd youd",
(),
((4, (0,)),),
("""1:if
2:you 3:you'd,youd
4:agree,want 3:would
4:like
""",
),
),
'TIC113': (
('unless_sentence',),
'if when whether',
(),
((1, (0,)),),
("""1:if,when,whether
""",
),
),
'TIC116': (
('unless_after', 'unless_sentence'),
"are feel if only ready ur want when whenever you you're youre",
(),
((6, (2,)), (5, (0,)), (4, (0,)), (1, (0,))),
("""5:if 4:only,whenever 1:when
3:ur,you're,youre 2:you
3:are 6:feel,want
6:ready

6:you
""",
),
),
'TIC118': (
('unless_after', 'unless_sentence'),
"ain't aint are aren't arent deserve did didn't didnt had has have if is isn't isnt it it's its matter not rights so that that's thats this this's understand ur was wasn't wasnt were weren't werent will would you you'd you'll you're you've youd youll youre youve",
(),
((10, (2,)), (9, (2,)), (7, (0,))),
("""8:if 5:it,that,this 6:it's,its,that's,thats,this's,ur,you're,youre 3:so 1:you 2:you've,youve
7:ain't,aint,aren't,arent,deserve,didn't,didnt,matter 6:are,did 2:have
7:rights
4:you
10:understand
7:ain't,aint,aren't,arent,isn't,isnt,wasn't,wasnt,weren't,werent 6:are,is,was,were
7:not

10:ur,you'd,you'll,you're,you've,youd,youll,youre,youve 9:you
10:are,had,has,have,is,will,would
""",
),
),
'TIC120': (
('unless_sentence',),
'better do feel feeling feels felt knew know knowing known knows when which would you',
(),
((4, (0,)),),
("""3:feel,feeling,feels,felt,knew,know,knowing,known,knows 1:when 4:which
2:do,would
4:you
4:better
""",
),
),
'TIC201': (
('unless_before', 'unless_after', 'unless_sentence'),
'about address any anything application bank benefits case change change* circumstances decide details do does employment evidence if income it of only passporting select the think tick to wanna want when whether would you your',
(),
((11, (4,)), (9, (0,)), (6, (4,)), (5, (2,)), (4, (0,)), (1, (0,))),
("""10:about 9:anything,decide,do,does,think,wanna,whether,would 11:application,benefits,case,change*,circumstances,employment,evidence,income,passporting,select,tick 8:bank 6:change 4:if 3:only 2:want 1:when
5:it,the,you,your
9:to
5:if
5:you

7:of
11:address
11:details

11:any
""",
),
),
'TIC202': (
('unless_after', 'unless_sentence'),
"about app are as bring bug comfortable error feel feels if issue like little much need only or order pack that the to ur want would you you'd you're youd youre",
(),
((17, (0,)), (14, (2,))),
("""15:about 10:as 6:if 4:need 3:only 2:that 17:ur,you'd,you're,youd,youre 1:you
17:are,feel,like,want,would
17:feels,you
6:if
5:to
14:bring,pack
9:ur,you're,youre 7:you 8:you'd,youd
9:are 14:feel,want 8:would
14:like
14:comfortable
11:much
12:or
13:as
14:little

16:the
17:app,bug,error,issue,order
""",
),
),
'TIC203': (
('unless_sentence', 'need_sentence'),
'a abuse* app as assault* attack* bug can crash crashed detail device error exploit* few flight happened harass* harm* if incest injur* like little molest* much no only optional or order page parcel rape raped rapes raping screen software some stalk* strangl* traffick* unwanted violence violent want wish words you',
(),
((12, (0,)), (9, (2,))),
("""10:a 9:abuse*,assault*,attack*,exploit*,happened,harass*,harm*,incest,injur*,molest*,rape,raped,rapes,raping,stalk*,strangl*,traffick*,unwanted,violence,violent 12:app,bug,crash,crashed,device,error,flight,optional,order,page,parcel,screen,software 5:as 3:if 2:no 1:only 11:some
12:if
12:detail
4:you
12:can,like,want,wish
6:much
7:or
8:as
12:little

11:few
12:words
""",
),
),
'TIC204': (
('unless_before', 'unless_after', 'unless_sentence'),
'could if shall we when whenever would you',
(),
((5, (4,)), (3, (0,)), (2, (2,)), (1, (0,))),
("""4:could,shall,would 3:if 1:when 2:whenever
2:you


5:we,you
""",
),
),
'TIC205': (
('unless_sentence',),
'columns files icons rows tabs tasks',
(),
((1, (0,)),),
("""1:columns,files,icons,rows,tabs,tasks
""",
),
),
'TIC207': (
('unless_sentence',),
'browser code location number order postcode zip',
(),
((3, (0,)),),
("""3:browser,location,postcode 2:order 1:zip
3:code
3:number
""",
),
),
'TIC210': (
('unless_sentence',),
"answer are can choose do don't dont feel hafta have if not only optional prefer skip to ur you you're youre",
(),
((11, (0,)),),
("""7:do 8:don't,dont 5:if 4:only 11:optional,skip 3:prefer 1:you
2:can
11:choose
11:not
11:if
11:ur,you're,youre 6:you
11:are,feel
8:not
10:hafta 9:have
10:to
11:answer
""",
),
),
'TIC211': (
('unless_sentence',),
'mandatory not optional required',
(),
((2, (0,)),),
("""1:not 2:optional
2:mandatory,required
""",
),
),
'TIC212': (
('unless_sentence',),
"as feel if like little much or want would you you'd youd",
(),
((8, (0,)),),
("""4:as 1:if
2:you 3:you'd,youd
8:feel,like,want 3:would
8:like
5:much
6:or
7:as
8:little
""",
),
),
'TIC213': (
('unless_sentence', 'need_sentence'),
'abuse* account app assault* attack* beginning did exploit* game happened harass* have having incest incident it level molest* need never not rape raped rapes raping recipe set setup song stalk* story strangl* tour traffick* tutorial up violence violent without wizard',
(),
((6, (2,)), (5, (0,))),
("""6:abuse*,account,assault*,attack*,beginning,did,exploit*,happened,harass*,incest,incident,it,molest*,rape,raped,rapes,raping,stalk*,story,strangl*,traffick*,violence,violent 5:app,game,level,recipe,setup,song,tour,tutorial,wizard 4:never 3:not 2:set 1:without
5:having
5:up
5:have,need
5:have

""",
),
),
'TIC214': (
('unless_sentence',),
'fine ok okay welcome',
(),
((1, (0,)),),
("""1:fine,ok,okay,welcome
""",
),
),
'TIC215': (
('unless_after',),
'no stop',
(),
((1, (0,)),),
("""1:no,stop
""",
),
),
'TIC217': (
('unless_sentence', 'need_sentence'),
"abuse* abuser are assault* attack* attacker died exploit* feel happened harass* if incest like molest* rape raped rapes raping scars stalk* strangl* suicid* traffick* trauma ur violence violent want war what you you're youre",
(),
((5, (2,)), (4, (0,))),
("""5:abuse*,abuser,assault*,attack*,attacker,died,exploit*,harass*,incest,molest*,rape,raped,rapes,raping,scars,stalk*,strangl*,suicid*,traffick*,trauma,violence,violent,war 2:if 1:what
5:happened
4:ur,you're,youre 3:you
4:are,feel,like,want

""",
),
),
'TIC218': (
('unless_sentence',),
"choose decide do don't dont have if like need not optional want would you you'd youd",
(),
((6, (0,)),),
("""4:do 5:don't,dont 1:if 6:optional
2:you 3:you'd,youd
6:choose,decide,want 3:would
6:like
5:not
6:have,need
""",
),
),
'TIC219': (
('unless_before',),
"before choose decide do don't dont hafta have not to whether you",
(),
((5, (0,)),),
("""4:before 3:choose,decide,whether 1:do 2:don't,dont
2:not
5:hafta 3:have
5:to
5:you
""",
),
),
'TIC221': (
('unless_sentence',),
"do don't dont hafta have need no not to",
(),
((5, (0,)),),
("""2:do 3:don't,dont 1:no
5:need
3:not
5:hafta 4:have
5:to
""",
),
),
'TIC222': (
('unless_sentence',),
'app book episode film game if like novel want you',
(),
((3, (0,)),),
("""3:app,book,episode,film,game,novel 1:if
2:you
3:like,want
""",
),
),
'TIC301': (
('unless_before', 'unless_sentence'),
"ain't aint are aren't arent as believe feel feeling felt if is isn't isnt like no none not nothing of part think thinking though was wasn't wasnt were weren't werent whether wonder worry",
(),
((6, (2,)), (4, (0,)), (2, (0,))),
("""6:ain't,aint,aren't,arent,isn't,isnt,wasn't,wasnt,weren't,werent 5:are,is,was,were 3:as 4:believe,feel,feeling,felt,if,like,think,thinking,though,whether,wonder,worry 1:no 2:none,not,nothing
2:part
4:of
4:if

6:not
""",
),
),
'TIC302': (
('unless_after',),
'be friday in large monday on saturday sunday thursday to tuesday wednesday writing',
(),
((4, (0,)),),
("""3:in 2:on 1:to
4:be
4:friday,monday,saturday,sunday,thursday,tuesday,wednesday
4:large,writing
""",
),
),
'TIC303': (
('unless_sentence',),
'no nobody one',
(),
((2, (0,)),),
("""1:no 2:nobody
2:one
""",
),
),
'TIC304': (
('unless_after', 'unless_sentence'),
'about app crashed error interaction medication of ordering',
(),
((4, (0,)), (2, (2,))),
("""3:about 2:app,crashed,error 1:medication 4:of
2:interaction

4:ordering
""",
),
),
'TIC305': (
('unless_before', 'unless_sentence'),
"because common cookie* do does doesn't doesnt don't dont even freez* if just mean normal not reasons subscription though were why you",
(),
((9, (2,)), (7, (0,)), (4, (0,))),
("""7:because 9:common,cookie*,freez*,normal,subscription 5:do,does 6:doesn't,doesnt,don't,dont 3:even 4:if 2:just 1:reasons
9:why
4:because
4:if,though

6:not
9:mean
8:you
9:were
""",
),
),
'TIC308': (
('unless_after',),
'group in logged loop on safe signed the',
(),
((5, (0,)),),
("""3:in 2:logged,signed 1:on 5:safe
5:the
5:in
4:the
5:group,loop
""",
),
),
'TIC309': (
('unless_before',),
"do don't dont hafta have need not to wanna want without",
(),
((4, (0,)),),
("""1:do 2:don't,dont 4:without
2:not
4:hafta,wanna 3:have,need,want
4:to
""",
),
),
'TIC310': (
('unless_sentence',),
'film play project team theater theatre',
(),
((1, (0,)),),
("""1:film,play,project,team,theater,theatre
""",
),
),
'TIC312': (
('unless_sentence',),
"did didn't didnt do does doesn't doesnt don't dont never no nobody not one",
(),
((3, (0,)),),
("""2:did,do,does 3:didn't,didnt,doesn't,doesnt,don't,dont,never,nobody 1:no
3:one
3:not
""",
),
),
'TIC313': (
('unless_after',),
'glass knife lid the with',
(),
((3, (0,)),),
("""1:with
2:the
3:glass,knife,lid
""",
),
),
'TIC317': (
('unless_sentence',),
'app file refund router server ticket train update',
(),
((1, (0,)),),
("""1:app,file,refund,router,server,ticket,train,update
""",
),
),
'TIC318': (
('unless_after',),
'alone',
(),
((1, (0,)),),
("""1:alone
""",
),
),
'TIC322': (
('unless_before',),
'if',
(),
((1, (0,)),),
("""1:if
""",
),
),
'TIC323': (
('unless_sentence',),
'as feel feeling felt if like that think thinking',
(),
((3, (0,)),),
("""1:feel,feeling,felt,think,thinking
2:as 3:like,that
3:if
""",
),
),
'TIC401': (
('unless_after', 'unless_sentence'),
'about as ass down feel feeling feels felt in into it like load made make makes making may out that the think up what you your',
(),
((9, (0,)), (6, (2,))),
("""8:about 9:ass,load 7:down,out 5:feel,feeling,feels,felt 3:made,make,makes,making 2:may 1:up
9:into
6:think
4:you
6:feel
6:as,like,that,you

9:in,into
9:it,the,what,your
""",
),
),
'TIC402': (
('unless_sentence',),
'afraid feel feeling feels felt scared think thinking thinks thought wonder wondered wondering wonderred wonderring wonders worried worries worry worrying',
(),
((1, (0,)),),
("""1:afraid,feel,feeling,feels,felt,scared,think,thinking,thinks,thought,wonder,wondered,wondering,wonderred,wonderring,wonders,worried,worries,worry,worrying
""",
),
),
'TIC403': (
('unless_sentence',),
'being feel feeling feels felt not',
(),
((2, (0,)),),
("""2:feel,feeling,feels,felt 1:not
2:being
""",
),
),
'TIC406': (
('unless_sentence',),
'fool me',
(),
((2, (0,)),),
("""1:fool
2:me
""",
),
),
'TIC408': (
('unless_before', 'unless_after', 'unless_sentence'),
"a anyone be believe did didn't didnt do does doesn't doesnt don't dont for her him hit hurt imply mean means not partners say saying says someone that them think thinking thinks to",
(),
((9, (0,)), (7, (4,)), (4, (2,))),
("""8:believe,mean,means,say,saying,says,think,thinking,thinks 5:did,do,does 6:didn't,didnt,doesn't,doesnt,don't,dont 3:for 1:to
2:be
4:hit,hurt
4:a,anyone,her,him,partners,someone,them

6:not
7:imply,mean

9:that
""",
),
),
'TIC410': (
('unless_sentence',),
'crystal paper pattern schema',
(),
((1, (0,)),),
("""1:crystal,paper,pattern,schema
""",
),
),
'TIC411': (
('unless_sentence',),
"are as feel feeling feels felt had has have is like may think told ur will would you you'd you'll you're you've youd youll youre youve",
(),
((5, (0,)), (2, (0,))),
("""4:feel,feeling,feels,felt 3:may 1:told
5:ur,you'd,you'll,you're,you've,youd,youll,youre,youve 2:you
5:are,had,has,have,is,will,would
5:think
5:as,like
""",
),
),
'TIC412': (
('unless_sentence',),
"are if said someone ur you you're youre",
(),
((4, (0,)),),
("""2:if 1:someone
4:said
4:ur,you're,youre 3:you
4:are
""",
),
),
'TIC414': (
('unless_after',),
'about to toward towards',
(),
((1, (0,)),),
("""1:about,to,toward,towards
""",
),
),
'TIC415': (
('unless_sentence',),
'dishes hands laundry water',
(),
((1, (0,)),),
("""1:dishes,hands,laundry,water
""",
),
),
'TIC416': (
('unless_before', 'unless_sentence'),
"about fine if is it it's its know nothing okay when you",
(),
((7, (2,)), (6, (0,)), (5, (0,))),
("""6:if 3:it 4:it's,its 1:know 5:okay,when
2:nothing
7:about
4:is
5:fine

7:you
""",
),
),
'TIC501': (
('unless_before', 'unless_sentence'),
"am are did didn't didnt do does doesn't doesnt don't dont hafta have he i i'm im not pretend price queue say she they to traffic we we're weather you",
(),
((9, (2,)), (3, (0,)), (2, (0,)), (1, (0,))),
("""4:he,she,they,you 2:i 3:i'm,im,we're 9:price,queue,traffic,weather 1:we
3:are
3:am

5:did,do,does 6:didn't,didnt,doesn't,doesnt,don't,dont
6:not
8:hafta 7:have
8:to
9:pretend,say
""",
),
),
'TIC503': (
('unless_after', 'unless_sentence'),
'# before can cancel character* choose could days join may minutes one password people save skip three two will',
(),
((5, (0,)), (3, (2,))),
("""5:#,one,three,two 4:can,could,may,will 3:character*,minutes,password 2:days 1:people
3:can
3:before

5:cancel,choose,join,save,skip
""",
),
),
'TIC504': (
('unless_before', 'unless_after'),
'cat dog i my the was with',
(),
((5, (0,)), (3, (2,))),
("""4:i 1:with
2:my,the
3:cat,dog

5:was
""",
),
),
'TIC505': (
('unless_sentence',),
'app build car deploy order parcel screen traffic',
(),
((1, (0,)),),
("""1:app,build,car,deploy,order,parcel,screen,traffic
""",
),
),
'TIC506': (
('unless_after',),
"are had has have if is ur will would you you'd you'll you're you've youd youll youre youve",
(),
((3, (0,)), (2, (0,))),
("""1:if
3:ur,you'd,you'll,you're,you've,youd,youll,youre,youve 2:you
3:are,had,has,have,is,will,would
""",
),
),
'TIC507': (
('unless_after', 'unless_sentence'),
'# into next page press step the to voicemail',
(),
((7, (0,)), (5, (2,))),
("""6:into 4:press 3:step 1:to
7:page,step,voicemail 2:the
7:next
5:#
5:next

7:voicemail
""",
),
),
'TIC508': (
('unless_sentence',),
'album app film release version',
(),
((1, (0,)),),
("""1:album,app,film,release,version
""",
),
),
'TIC510': (
('unless_sentence',),
"are hope if ur you you're youre",
(),
((4, (0,)),),
("""3:are 4:hope 1:if
4:ur,you're,youre 2:you
4:are
4:you
""",
),
),
'TIC512': (
('unless_sentence',),
'crying more needed required',
(),
((2, (0,)),),
("""1:crying 2:more
2:needed,required
""",
),
),
'TIC514': (
('unless_after', 'unless_sentence'),
"a are big deal does doesn't doesnt how if is it matter not was were what when where whether which",
(),
((9, (2,)), (5, (0,))),
("""6:are,is,was,were 5:how,if,what,when,where,whether,which 1:it
2:does 3:doesn't,doesnt
3:not
4:matter
9:how,if,what,whether,which

7:a
8:big
9:deal
""",
),
),
'TIC516': (
('unless_sentence',),
"if like want would you you'd youd",
(),
((4, (0,)),),
("""1:if
2:you 3:you'd,youd
4:want 3:would
4:like
""",
),
),
'TIC517': (
('need_sentence',),
'abuse* assault* attack* bruis* choked exploit* harass* hit incest injur* molest* punched pushed rape raped rapes raping stalk* strangl* strangled threatened traffick* violence violent',
(),
((1, (0,)),),
("""1:abuse*,assault*,attack*,bruis*,choked,exploit*,harass*,hit,incest,injur*,molest*,punched,pushed,rape,raped,rapes,raping,stalk*,strangl*,strangled,threatened,traffick*,violence,violent
""",
),
),
'TIC518': (
('unless_after',),
'got tickets won',
(),
((2, (0,)),),
("""1:got 2:won
2:tickets
""",
),
),
'TIC519': (
('unless_after',),
'children for game hat question',
(),
((3, (0,)),),
("""3:game,hat 1:question
2:for
3:children
""",
),
),
'TIC520': (
('unless_sentence',),
'hours opening service shop trains',
(),
((2, (0,)),),
("""1:opening 2:service,shop,trains
2:hours
""",
),
),
'TIC601': (
('unless_sentence',),
'as feel feeling feels felt like may think worried worries worry worrying',
(),
((3, (0,)),),
("""2:feel,feeling,feels,felt 1:may 3:worried,worries,worry,worrying
3:think
3:as,like
""",
),
),
'TIC602': (
('unless_sentence',),
'as device feel feeling feels felt like microphone sensor skin told',
(),
((2, (0,)),),
("""2:device,microphone,sensor,skin,told 1:feel,feeling,feels,felt
2:as,like
""",
),
),
'TIC604': (
('unless_sentence',),
"are had has have however is ur will would you you'd you'll you're you've youd youll youre youve",
(),
((3, (0,)), (2, (0,))),
("""1:however
3:ur,you'd,you'll,you're,you've,youd,youll,youre,youve 2:you
3:are,had,has,have,is,will,would
""",
),
),
'TIC605': (
('unless_sentence',),
'every reason',
(),
((2, (0,)),),
("""1:every
2:reason
""",
),
),
'TIC606': (
('unless_before',),
'if',
(),
((1, (0,)),),
("""1:if
""",
),
),
'TIC607': (
('unless_before', 'unless_after', 'unless_sentence'),
"address age delivery do does doesn't doesnt don't dont have id identity income insurance need never no not of payment postage purchase residence vaccination",
(),
((9, (0,)), (8, (0, 4)), (5, (4,)), (2, (2,))),
("""6:do 3:does 4:doesn't,doesnt,never,no 7:don't,dont 1:of
2:address,age,delivery,id,identity,income,insurance,payment,postage,purchase,residence,vaccination

4:not
5:need

7:not
9:have 8:need

""",
),
),
'TIC608': (
('unless_sentence',),
'address cookies delete file order plan right the',
(),
((2, (0,)),),
("""2:address,cookies,delete,file,order,plan 1:the
2:right
""",
),
),
'TIC609': (
('unless_before', 'unless_sentence'),
"address app believe can can't cannot cant could couldn't couldnt date did error file form he if it not setting she so sorry that they this",
(),
((8, (2,)), (2, (0,))),
("""8:address,app,date,error,file,form,setting 5:can,could 6:can't,cannot,cant,couldn't,couldnt 3:he 2:if 1:so
8:sorry
8:it,that,this
4:did
8:that
6:not
7:believe
8:he,she,they
""",
),
),
'TIC610': (
('unless_sentence',),
"ain't aint are aren't arent bed is isn't isnt lying not rarely was wasn't wasnt were weren't werent",
(),
((3, (0,)),),
("""2:ain't,aint,aren't,arent,isn't,isnt,wasn't,wasnt,weren't,werent 1:are,is,was,were 3:bed,rarely
2:not
3:lying
""",
),
),
'TIC611': (
('unless_sentence',),
'character film game level novel plot',
(),
((1, (0,)),),
("""1:character,film,game,level,novel,plot
""",
),
),
'TIC612': (
('unless_after',),
'rain snow to',
(),
((2, (0,)),),
("""1:to
2:rain,snow
""",
),
),
'TIC613': (
('unless_sentence',),
'app date format recipe settings',
(),
((2, (0,)),),
("""2:app,recipe,settings 1:date
2:format
""",
),
),
'TIC614': (
('unless_sentence',),
"did didn't didnt does doesn't doesnt make mean not",
(),
((3, (0,)),),
("""1:did,does 2:didn't,didnt,doesn't,doesnt
2:not
3:make,mean
""",
),
),
'TIC615': (
('unless_sentence',),
'as feel feeling feels felt like',
(),
((2, (0,)),),
("""1:feel,feeling,feels,felt
2:as,like
""",
),
),
'TIC616': (
('unless_sentence',),
'can deal do how i should we',
(),
((4, (0,)),),
("""1:how
2:can,do,should
3:i,we
4:deal
""",
),
),
'TIC617': (
('unless_after', 'unless_sentence'),
"if like prefer unless until want would you you'd youd",
(),
((7, (2,)), (4, (0,)), (3, (0,))),
("""4:if 3:unless,until 1:would
2:you
7:like,prefer

5:you 6:you'd,youd
7:prefer,want 6:would
7:like
""",
),
),
'TIC618': (
('unless_sentence',),
'appointment booked closed late',
(),
((1, (0,)),),
("""1:appointment,booked,closed,late
""",
),
),
'TIC619': (
('unless_sentence',),
'did got happened it sorry that this we wrong',
((2, (('<6', 3),)),),
((6, (0,)),),
("""4:sorry 1:we
2:did,got

6:wrong
5:it,that,this
6:happened
""",
),
),
'TIC620': (
('unless_after', 'unless_sentence'),
'group in not online only the this your',
(),
((6, (0,)), (3, (2,))),
("""4:in 1:not 6:online
2:the
3:only

5:this,your
6:group
""",
),
),
'TIC701': (
('unless_before', 'unless_sentence'),
"ain't aint if is isn't isnt keep not picture think you",
(),
((5, (2,)), (4, (0,))),
("""5:ain't,aint,isn't,isnt 2:if 1:is 4:keep,picture
5:not
3:you
4:think

""",
),
),
'TIC702': (
('unless_after', 'unless_sentence'),
'after again app before click* far me release server so to until update us when',
(),
((5, (0,)), (4, (2,))),
("""5:after,again,until,when 4:app,click*,release,server,update 3:so 1:to
2:me,us
5:before
5:far

""",
),
),
'TIC703': (
('unless_sentence',),
'computer laptop phone release tutorial version',
(),
((1, (0,)),),
("""1:computer,laptop,phone,release,tutorial,version
""",
),
),
'TIC704': (
('unless_after',),
'a can could deserve have right the',
(),
((3, (0,)),),
("""3:can,could,deserve 1:have
2:a,the
3:right
""",
),
),
'TIC705': (
('unless_sentence',),
'not the',
(),
((2, (0,)),),
("""1:not
2:the
""",
),
),
'TIC708': (
('unless_after',),
'food water with',
(),
((2, (0,)),),
("""1:with
2:food,water
""",
),
),
'TIC709': (
('unless_sentence',),
'code password* pin scam*',
(),
((1, (0,)),),
("""1:code,password*,pin,scam*
""",
),
),
'TIC710': (
('unless_before', 'unless_sentence'),
'can choose code could data details free gift may one party passcode password* pin sensitive surprise time to wanna want wish',
(),
((7, (0,)), (5, (2,))),
("""7:can,could,may,wanna 6:choose,free,want,wish 3:one 5:passcode,password*,pin 2:sensitive 1:surprise
5:gift,party
5:data,details
4:time
5:code

7:to
""",
),
),
'TIC711': (
('unless_sentence',),
'form instructions menu page',
(),
((1, (0,)),),
("""1:form,instructions,menu,page
""",
),
),
'TIC712': (
('unless_before',),
'if reason reasons when why',
(),
((1, (0,)),),
("""1:if,reason,reasons,when,why
""",
),
),
'TIC713': (
('unless_sentence',),
'as feel feeling feels felt like nothing on page see this to',
(),
((7, (0,)),),
("""6:feel,feeling,feels,felt 1:nothing
2:to
3:see
4:on
5:this
7:page
7:as,like
""",
),
),
'TIC714': (
('unless_sentence',),
'alarm fire myth percent rare research statistic* study',
(),
((2, (0,)),),
("""1:fire 2:myth,percent,rare,research,statistic*,study
2:alarm
""",
),
),
'TIC801': (
('unless_before',),
'hope if may might order until whether wish',
(),
((1, (0,)),),
("""1:hope,if,may,might,order,until,whether,wish
""",
),
),
'TIC802': (
('unless_sentence',),
'alone not',
(),
((2, (0,)),),
("""1:not
2:alone
""",
),
),
'TIC803': (
('unless_before', 'unless_sentence'),
"are check feel he hope if make once she someone sure they unless until ur when whether you you're youre",
(),
((5, (0,)), (4, (2,)), (2, (0,))),
("""5:check,feel,hope,once,unless,until,when,whether 2:if 1:make
5:sure
4:he,she,someone,they,ur,you're,youre 3:you
4:are

""",
),
),
'TIC804': (
('unless_after', 'unless_sentence'),
'agreement consent except exception if one permission unless until with without you your',
(),
((7, (0, 2)), (6, (0,)), (5, (2,))),
("""7:except,unless 6:if,without 4:one 3:until 1:with
2:your
5:agreement,consent,permission
6:you
5:exception


""",
),
),
'TIC805': (
('unless_after',),
'between english french from in spanish',
(),
((2, (0,)),),
("""2:between,from 1:in
2:english,french,spanish
""",
),
),
'TIC806': (
('unless_before', 'unless_sentence'),
'bug error game hope if issue match page parcel typo until whether',
(),
((2, (2,)), (1, (0,))),
("""2:bug,error,game,issue,match,page,parcel,typo 1:hope,if,until,whether

""",
),
),
'TIC807': (
('unless_before', 'unless_sentence'),
"are had has have hope if is many may might once people some ur whether will would you you'd you'll you're you've youd youll youre youve",
(),
((6, (0,)), (5, (2,)), (4, (2,)), (3, (0,)), (1, (0, 2))),
("""6:hope,once,whether 3:if 2:many,some 1:may 5:might

5:people
5:ur,you'd,you'll,you're,you've,youd,youll,youre,youve 4:you
5:are,had,has,have,is,will,would

""",
),
),
'TIC808': (
('unless_after',),
'about do format* grammar spelling to typos',
(),
((3, (0,)),),
("""2:about 1:to
3:do
3:format*,grammar,spelling,typos
""",
),
),
'TIC809': (
('unless_sentence',),
'browser credit file score',
(),
((2, (0,)),),
("""2:browser,file 1:credit
2:score
""",
),
),
'TIC810': (
('unless_sentence',),
'bacon bike bug ham issue link meat phone',
(),
((1, (0,)),),
("""1:bacon,bike,bug,ham,issue,link,meat,phone
""",
),
),
'TIC811': (
('unless_sentence',),
'invoice quote seat',
(),
((1, (0,)),),
("""1:invoice,quote,seat
""",
),
),
'TIC813': (
('unless_before', 'unless_sentence'),
'asking if opt unless until when whether without you your',
(),
((5, (2,)), (4, (0,)), (3, (0, 2)), (2, (0,))),
("""4:if 5:opt 3:unless,until 2:when,whether 1:without
5:asking,your


5:you
""",
),
),
'TIC815': (
('unless_sentence',),
'law policy says',
(),
((2, (0,)),),
("""1:law 2:policy
2:says
""",
),
),
'TIC901': (
('unless_sentence',),
'build error log restart',
(),
((1, (0,)),),
("""1:build,error,log,restart
""",
),
),
'TIC902': (
('unless_sentence',),
'cookies review',
(),
((1, (0,)),),
("""1:cookies,review
""",
),
),
'TIC903': (
('unless_sentence',),
'blood hiv pregnan* result test',
(),
((1, (0,)),),
("""1:blood,hiv,pregnan*,result,test
""",
),
),
'TIC904': (
('unless_after', 'unless_sentence'),
'at camera for passport photo the to your',
(),
((4, (0,)), (1, (2,))),
("""2:at,for,to 1:camera,passport,photo

3:the,your
4:camera,passport,photo
""",
),
),
'TIC905': (
('unless_after',),
'password',
(),
((1, (0,)),),
("""1:password
""",
),
),
'TIC906': (
('unless_sentence',),
"are if ur you you're youre",
(),
((3, (0,)),),
("""1:if
3:ur,you're,youre 2:you
3:are
""",
),
),
'TIC907': (
('unless_sentence',),
'optional want when you',
(),
((3, (0,)),),
("""3:optional 1:when
2:you
3:want
""",
),
),
'TIC908': (
('unless_sentence',),
'file page upload',
(),
((1, (0,)),),
("""1:file,page,upload
""",
),
),
'TIC909': (
('unless_after', 'unless_sentence'),
'at because by e email from in later letter mail message notice now on online with',
(),
((4, (0,)), (2, (0, 2)), (1, (2,))),
("""4:at,because,by,email,from,in,message,now,on,online,with 3:e 2:later 1:letter,notice


4:mail
""",
),
),
'TIC910': (
('unless_sentence',),
'staff training workshop',
(),
((2, (0,)),),
("""1:staff 2:workshop
2:training
""",
),
),
'TIC912': (
('unless_sentence',),
'workshop',
(),
((1, (0,)),),
("""1:workshop
""",
),
),
'TIC913': (
('unless_sentence',),
'appointment table',
(),
((1, (0,)),),
("""1:appointment,table
""",
),
),
'TIC914': (
('unless_sentence',),
'# book chapter novel',
(),
((2, (0,)),),
("""2:book,novel 1:chapter
2:#
""",
),
),
'TIC1001': (
('unless_sentence',),
'danger emergency now',
(),
((2, (0,)),),
("""1:danger 2:emergency
2:now
""",
),
),
'TIC1002': (
('unless_sentence',),
"if like want would you you'd youd",
(),
((5, (0,)),),
("""2:if 1:would
4:you
3:you 4:you'd,youd
5:want 4:would
5:like
""",
),
),
'TIC1003': (
('unless_sentence',),
"help if it like want would you you'd youd",
(),
((6, (0,)),),
("""3:if 1:would
2:it
6:help
4:you 5:you'd,youd
6:want 5:would
6:like
""",
),
),
'TIC1004': (
('unless_sentence',),
'cinema dinner us with',
(),
((2, (0,)),),
("""2:cinema,dinner 1:with
2:us
""",
),
),
'TIC1005': (
('unless_after', 'unless_sentence'),
'# click reset select step to',
(),
((4, (0,)), (3, (2,))),
("""4:click,select 2:step 1:to
3:reset
3:#

""",
),
),
'TIC1006': (
('unless_after', 'unless_sentence'),
'answer click enter fill give need only press scan select share tap to you',
(),
((6, (0,)), (5, (2,))),
("""6:click,enter,fill,press,scan,select,tap 1:you
2:only
3:need
4:to
5:answer,fill,give,share

""",
),
),
'TIC1007': (
('unless_sentence',),
'be if it like would you',
(),
((5, (0,)),),
("""3:if 1:would
2:it
5:be
4:you
5:like
""",
),
),
'TIC1008': (
('unless_sentence',),
'duty job no our responsibility right single thing',
(),
((5, (0,)),),
("""2:no 1:our
5:duty,job,responsibility
4:right 3:single
4:right
5:thing
""",
),
),
'TIC1009': (
('unless_sentence',),
"are asked backup browser if like open password permission settings ur want with would you you'd you're youd your youre",
(),
((8, (0,)),),
("""8:backup,browser,password,settings 4:if 2:with 1:you
8:asked
3:your
8:permission
7:ur,you're,youre 5:you 6:you'd,youd
7:are 8:want 6:would
8:like
8:open
""",
),
),
'TIC1010': (
('unless_sentence',),
'if like want you',
(),
((3, (0,)),),
("""1:if
2:you
3:like,want
""",
),
),
'TIC1011': (
('unless_sentence',),
"if like want would you you'd youd",
(),
((5, (0,)),),
("""2:if 1:would
4:you
3:you 4:you'd,youd
5:want 4:would
5:like
""",
),
),
'TIC1012': (
('unless_after', 'unless_sentence'),
'airport bread bus cake for oven school the train',
(),
((4, (2,)), (3, (0,))),
("""4:airport,bus,oven,school,train 2:for 1:the
3:airport,bread,cake,oven
3:the

""",
),
),
'TIC1013': (
('unless_sentence',),
"if like research study trial want would you you'd youd",
(),
((5, (0,)),),
("""2:if 1:research
5:study,trial
3:you 4:you'd,youd
5:want 4:would
5:like
""",
),
),
'TIC1014': (
('unless_sentence',),
"are if like school up ur want would you you'd you're youd youre",
(),
((5, (0,)),),
("""1:if 5:school
4:ur,you're,youre 2:you 3:you'd,youd
4:are 5:want 3:would
5:like
5:up
""",
),
),
'TIC1015': (
('unless_sentence',),
"112 911 988 999 account admin administrator agree also always app are as asked asking browser button bye camera can change channel choose could crisis danger data decide desk device do don't dont e email emergency feel file for form fun good goodbye goodnight great had hafta has have help helpdesk helpline helps hope hotline i if in is it know leave let let's lets lifeline like link little log long mail many may menu message microphone might mind much next night no not notification* one option optional or order out page partner password pause people posting prefer profile question reaching ready safe safely say screen see server settings shall sign signed skip some stop support team thank thanks that this time to unsafe until up ur us user username video want we when whenever will wish would writing you you'd you'll you're you've youd youll your youre youve",
(),
((46, (0,)), (45, (0,))),
("""46:112,911,988,999,account,admin,administrator,app,browser,button,bye,camera,channel,crisis,danger,data,device,email,emergency,file,form,goodbye,goodnight,helpdesk,helpline,hotline,lifeline,link,menu,message,microphone,notification*,optional,order,page,password,profile,safe,safely,screen,server,settings,unsafe,username,video 42:as 41:can,could,may,shall 38:do 39:don't,dont 37:e 36:good 35:great,your 34:have 33:help 31:hope 27:if 25:let 26:let's,lets 24:log,sign,signed 23:one 22:or 21:partner 20:see 19:some 18:support 14:thank 15:thanks 12:until 9:when 44:whenever 7:would 1:you
46:asked 3:can 2:could,might
22:also
46:always,leave,pause,skip,stop 5:change 4:say
46:no
6:your
46:mind
46:i,we,you 8:it
46:help
11:ur,you're,youre 10:you
11:are
46:ready
13:next
46:time
15:you
16:for
46:asking,posting,writing 17:reaching 35:your
46:out
46:team
46:people
46:you
46:user
46:not
46:option
46:in
26:us
46:know
30:ur,you're,youre 28:you 46:you'd,youd
46:agree,choose,decide,like,prefer,want,wish,would 30:are 29:feel
46:like
46:up
32:it,that,this
46:helps
46:desk
46:fun
46:question
46:night,question
46:mail
46:i,we,you 39:not
46:hafta 40:have
46:to
46:i,we,you
43:little,long,many,much
44:as
46:ur,you'd,you'll,you're,you've,youd,youll,youre,youve 45:you
46:are,had,has,have,is,will,would
""",
),
),
'TIC1016': (
('unless_before', 'unless_after', 'unless_sentence'),
"112 911 999 a about account admin administrator an anything app asked asking before believe button can code confirmation did do does e email emergency everything feel feeling feels file for form good great help helps hope how if invoice it letter licence license like link looks mail may menu message no nobody one only out page password permission posting prefer question reaching receipt refund reply said say seems server settings should sounds source terms text thank thanks that think this unless until username want what when where whether why wish would writing you you'd youd your",
(),
((25, (4,)), (24, (2,)), (19, (0,)), (13, (0,))),
("""25:112,911,999,account,admin,administrator,app,button,emergency,file,form,invoice,licence,license,menu,page,password,permission,server,settings,terms,username 22:a,an 20:about 19:anything,before,believe,did,do,does,everything,feel,feeling,feels,how,said,say,that,think,unless,until,what,when,where,whether,why 18:good,great 16:hope 13:if 12:looks,seems,sounds 10:no 11:nobody 9:source 5:thank 6:thanks 3:would 2:you 1:your
24:code,confirmation,email,letter,link,message,receipt,refund,reply,text 23:e 25:question
25:asked
4:it
25:help
6:you
7:for
25:asking,posting,writing 8:reaching 18:your
25:out
25:code
11:one
25:can,may,should
19:like
14:you 15:you'd,youd
25:like,prefer,want,wish 15:would
25:like
17:it,that,this
25:helps
25:question

21:it,that,this
24:if,only
24:code,confirmation,email,letter,link,message,receipt,refund,reply,text 23:e
24:mail

""",
),
),
'TIC1017': (
('unless_before', 'unless_sentence'),
"112 911 999 account admin administrator app are asked asking backup before browser button do don't dont emergency file for form good great had hafta has have help helps hope how if in inbox is it licence license like me menu not open or out own page password permission posting prefer question reaching server settings so software sure system tell thank thanks that think this time to until ur us username want what when whenever whether which will wish with would writing you you'd you'll you're you've youd youll your youre youve",
(),
((33, (2,)), (32, (0,)), (22, (0,)), (10, (2,))),
("""33:112,911,999,account,admin,administrator,app,backup,browser,button,emergency,file,form,inbox,licence,license,menu,page,password,server,settings,software,system,username 32:before,how,until,what,when,whether,which 29:do 30:don't,dont 28:good,great,your 26:hope 22:if 19:in 18:not 17:or 16:so 15:tell 11:thank 12:thanks 9:whenever 7:with 2:would 1:you
33:asked
6:it 3:you
4:like
5:me
32:to
33:help
8:your
33:permission
33:ur,you'd,you'll,you're,you've,youd,youll,youre,youve 10:you
33:are,had,has,have,is,will,would
12:you
13:for
33:asking,posting,writing 14:reaching 28:your
33:out
33:me,us
32:that
33:not
32:sure
20:your
21:own
33:time
25:ur,you're,youre 23:you 24:you'd,youd
25:are 33:like,prefer,want,wish 24:would
33:like
33:open
27:it,that,this
33:helps
33:question
30:not
33:hafta 31:have 32:think
33:to

""",
),
),
'TIC1101': (
('unless_after',),
'a blank box cart comment course empty field form group job newsletter open our page plan review service survey that the this us your',
((3, (('<1', 4),)),),
((6, (0,)),),
("""5:a,that 3:our,the,this,your 1:us
2:a
6:review
6:box,cart,comment,course,field,form,group,job,newsletter,page,plan,review,service,survey
6:blank,empty,open
6:box,cart,comment,course,field,form,group,job,newsletter,page,plan,review,service,survey
""",
),
),
'TIC1102': (
('unless_sentence',),
"do don't dont hafta have need needn't neednt not to you",
(),
((5, (0,)),),
("""1:you
2:do,need 3:don't,dont,needn't,neednt
3:not
5:hafta 4:have
5:to
""",
),
),
'TIC1103': (
('unless_sentence',),
'bus newsletter train',
(),
((1, (0,)),),
("""1:bus,newsletter,train
""",
),
),
'TIC1105': (
('unless_sentence',),
'optional survey',
(),
((1, (0,)),),
("""1:optional,survey
""",
),
),
'TIC1106': (
('unless_after',),
'a be is might the',
(),
((3, (0,)),),
("""2:is 1:might
3:be
3:a,the
""",
),
),
'TIC1107': (
('unless_sentence',),
'may never no nobody not one reason sure the we',
(),
((6, (0,)),),
("""5:no 6:nobody 4:not 3:the 1:we
2:may
6:never
6:reason
6:sure
6:one
""",
),
),
'TIC1108': (
('unless_sentence',),
'can help if improve like optional so that want we wish you',
(),
((7, (0,)),),
("""5:if 7:optional 1:so
2:that 3:we
3:we
4:can
7:help,improve
6:you
7:like,want,wish
""",
),
),
'TIC1109': (
('unless_before', 'unless_sentence'),
'colo* love new song the this view weather why',
(),
((4, (2,)), (1, (0,))),
("""2:love 1:why

3:the,this
4:colo*,new,song,view,weather
""",
),
),
'TIC1201': (
('unless_before', 'unless_sentence'),
'avoid bank by card how invoice to',
(),
((5, (2,)), (3, (0,))),
("""4:by 1:how
2:to
3:avoid

5:bank,card,invoice
""",
),
),
'TIC1202': (
('unless_after', 'unless_sentence'),
"any by do don't dont e emails mails marketing newsletter not offers post want",
(),
((9, (0,)), (7, (2,))),
("""8:by 2:do 3:don't,dont 1:e 9:emails 7:marketing,newsletter
9:mails
3:not
4:want
5:any 7:marketing 6:offers
7:marketing 6:offers
7:by

9:post
""",
),
),
'TIC1203': (
('unless_sentence',),
'if',
(),
((1, (0,)),),
("""1:if
""",
),
),
'TIC1208': (
('unless_sentence',),
'access keep until',
(),
((2, (0,)),),
("""1:keep 2:until
2:access
""",
),
),
'TIC1209': (
('unless_sentence',),
'must sign',
(),
((2, (0,)),),
("""1:must
2:sign
""",
),
),
'TIC1214': (
('unless_after', 'unless_sentence'),
'a account add all already an answer ask back bank basic by change choose come continue correct decide do donate* done edit enter finish for free gave go good have in interested it keep large later link log make member myself not now one pay plan read review save see send set sign skip speak start stay talk the think this to try update upload use wait',
(),
((20, (2,)), (18, (0,)), (5, (0,))),
("""17:a 16:all 15:an 18:bank,donate*,done,large 14:decide,finish 12:do 11:gave 9:good 8:have 7:not 6:pay 4:the 1:to
18:add,answer,ask,change,choose,continue,correct,decide,do,edit,enter,finish,go,keep,link,make,read,review,save,see,send,skip,speak,start,stay,talk,think,try,update,upload,use,wait 3:come 2:log,sign
18:in
18:back
18:basic 5:free
20:plan
18:by
18:interested
18:one
10:for
18:now
18:already
14:it 13:this
18:myself
18:later
18:account
18:set
19:free 18:member

20:plan
""",
),
),
'TIC1301': (
('unless_after', 'unless_sentence'),
'ask call contact if later to write you',
(),
((4, (0,)), (1, (2,))),
("""2:if 1:later 3:to

3:you
4:ask,call,contact,write
""",
),
),
'TIC1302': (
('unless_before', 'unless_sentence'),
'boarding current flight in not session the train',
(),
((5, (2,)), (4, (0,))),
("""5:boarding,flight,train 4:not 1:session
2:in
3:the
5:current

""",
),
),
'TIC1303': (
('unless_sentence',),
'bus game race',
(),
((1, (0,)),),
("""1:bus,game,race
""",
),
),
'TIC1304': (
('unless_sentence',),
'danger emergency later like would you',
(),
((3, (0,)),),
("""3:danger,emergency,later 1:would
2:you
3:like
""",
),
),
'TIC1305': (
('unless_sentence',),
"112 911 999 administrator ambulance are at bleeding danger did didn't didnt doctor emergency feel fire gas help hospital hotline if life not overdose police risk security suicid* threatening unauthori* unsafe ur you you're youre",
(),
((7, (0,)),),
("""7:112,911,999,administrator,ambulance,bleeding,danger,didn't,didnt,doctor,emergency,fire,gas,help,hospital,hotline,overdose,police,security,suicid*,unauthori* 6:at 5:did 2:if 1:life
7:threatening
4:ur,you're,youre 3:you
4:are,feel
7:unsafe
7:not
7:risk
""",
),
),
'TIC1306': (
('unless_sentence',),
'basket characters in list minute* page question* step* tickets waiting your',
(),
((5, (0,)),),
("""5:characters,minute*,page,question*,step* 2:tickets 1:waiting
5:list
3:in
4:your
5:basket
""",
),
),
'TIC1307': (
('unless_sentence',),
'battery extend lease log* more out period poll session song subscription survey time timer track train video',
(),
((4, (0,)),),
("""4:battery,extend,lease,poll,session,song,survey,timer,track,train,video 3:log* 2:more 1:subscription
4:period
4:time
4:out
""",
),
),
'TIC1308': (
('unless_sentence',),
'choose not prefer skip',
(),
((2, (0,)),),
("""1:choose,prefer 2:skip
2:not
""",
),
),
'TIC1309': (
('unless_before', 'unless_sentence'),
'a be delivery for gentle if lost no nothing parts rush save* the waiting when while will you',
(),
((11, (2,)), (8, (0,)), (1, (0,))),
("""9:for 11:gentle,save* 8:if 7:no 4:nothing 2:waiting 1:when

3:for
11:delivery,parts,the
5:will
6:be
11:lost
11:rush
11:you
10:a
11:while
""",
),
),
'TIC1310': (
('unless_after', 'unless_sentence'),
"fine is it it's its lost no nothing nothing's ok okay problem that that's thats to",
(),
((7, (2,)), (1, (0,))),
("""5:it,that 6:it's,its,that's,thats 4:no 2:nothing 3:nothing's 1:to

3:is
7:lost
7:problem
6:is
7:fine,ok,okay
""",
),
),
'TIC1311': (
('unless_sentence',),
'alarm change get if smoke things',
(),
((4, (0,)),),
("""2:if 1:smoke
4:alarm
3:things
4:change,get
""",
),
),
'TIC1312': (
('unless_before',),
'about afraid not of without worried worry',
(),
((3, (0,)),),
("""2:afraid 3:not,without 1:worried,worry
3:about
3:of
""",
),
),
'TIC1313': (
('unless_sentence',),
'72 danger emergency evidence hiv hours pep stroke',
(),
((3, (0,)),),
("""2:72 3:danger,emergency,evidence,pep,stroke 1:hiv
3:pep
3:hours
""",
),
),
'TIC1314': (
('unless_before', 'unless_sentence'),
'can leave optional or pause skip stop to you',
(),
((4, (2,)), (3, (0,))),
("""4:optional 3:or,to 1:you
2:can
4:leave,pause,skip,stop

""",
),
),
'TIC1401': (
('unless_sentence',),
'again back can chat come losing reopen start window without you',
(),
((7, (0,)),),
("""6:chat 5:without 1:you
2:can
4:come 7:reopen 3:start
7:again
7:back
7:losing
7:window
""",
),
),
'TIC1403': (
('unless_sentence',),
'# after for months not or weeks whether',
(),
((6, (0,)),),
("""3:for 1:whether
2:or
6:not
4:#
5:months,weeks
6:after
""",
),
),
'TIC1404': (
('unless_sentence',),
'ask asked at if request you your',
(),
((6, (0,)),),
("""4:at 2:if 1:you
6:asked
3:you
6:ask
5:your
6:request
""",
),
),
'TIC1405': (
('unless_sentence',),
"agree agreement ask consent if like permission together unless want with would you you'd youd your",
(),
((9, (0,)),),
("""6:if 9:together 4:unless 2:with 1:would
8:you
3:your
9:agreement,consent,permission
5:you
9:ask
7:you 8:you'd,youd
9:agree,ask,want 8:would
9:like
""",
),
),
'TIC1406': (
('unless_before', 'unless_sentence'),
'afraid concerned fear scared threatened worr worred worried worring worrs',
(),
((3, (0, 2)), (2, (0,)), (1, (2,))),
("""3:afraid,fear,scared 2:concerned,threatened,worried 1:worr,worred,worring,worrs


""",
),
),
'TIC1409': (
('unless_sentence',),
'code receipt survey voucher',
(),
((2, (0,)),),
("""2:receipt,survey 1:voucher
2:code
""",
),
),
'TIC1410': (
('unless_before',),
"not will won't wont would wouldn't wouldnt",
(),
((2, (0,)),),
("""1:will,would 2:won't,wont,wouldn't,wouldnt
2:not
""",
),
),
'TIC1411': (
('unless_sentence',),
'admin database root user',
(),
((1, (0,)),),
("""1:admin,database,root,user
""",
),
),
'TIC1412': (
('unless_after', 'unless_sentence'),
'can coming find from help only opt so switch that turn we with you your',
(),
((13, (0,)), (11, (2,))),
("""12:coming 9:only 3:so 1:you
2:can
11:opt,switch,turn
4:that
5:we
6:can
7:help
8:you
11:find
10:with
11:your

13:from
""",
),
),
'TIC1413': (
('unless_sentence',),
'options services some',
(),
((2, (0,)),),
("""1:some
2:options,services
""",
),
),
'TIC1414': (
('unless_sentence',),
"can here here's i is we what",
(),
((5, (0,)),),
("""1:here 2:here's
2:is
3:what
4:i,we
5:can
""",
),
),
'TIC1501': (
('unless_after', 'unless_sentence'),
'baggage benefit claim data department form forms history insurance insurer lost management of ownership prize processing property refund team',
(),
((4, (2,)), (2, (0,))),
("""4:baggage,insurance,insurer,ownership,prize,refund 3:benefit 2:data,department,form,forms,history,management,processing,team 1:lost
4:property

4:claim,of
""",
),
),
'TIC1502': (
('unless_after', 'unless_sentence'),
'coffee fresh good on',
(),
((5, (2,)), (3, (0,))),
("""4:good 1:on
2:fresh,good
3:coffee

5:coffee
""",
),
),
'TIC1503': (
('unless_sentence',),
'access bail claim entry insur* loan rumor* rumour* visa',
(),
((1, (0,)),),
("""1:access,bail,claim,entry,insur*,loan,rumor*,rumour*,visa
""",
),
),
'TIC1504': (
('unless_sentence',),
'customer delay desk noise ombudsman service',
(),
((2, (0,)),),
("""2:customer,delay,noise,ombudsman 1:service
2:desk
""",
),
),
'TIC1505': (
('unless_sentence',),
'alleged attacker charge* court offender perpetrator',
(),
((2, (0,)),),
("""1:alleged 2:charge*,court
2:attacker,offender,perpetrator
""",
),
),
'TIC1507': (
('unless_sentence',),
'card credit invitation permission planning visa',
(),
((2, (0,)),),
("""2:card,credit,invitation,visa 1:planning
2:permission
""",
),
),
'TIC1508': (
('unless_sentence',),
'adapter api audit browser building gdpr hipaa html iso json legal licence license posix protocol regulation* rfc site software spec specification standard tax unicode usb vendor wcag xml',
(),
((1, (0,)),),
("""1:adapter,api,audit,browser,building,gdpr,hipaa,html,iso,json,legal,licence,license,posix,protocol,regulation*,rfc,site,software,spec,specification,standard,tax,unicode,usb,vendor,wcag,xml
""",
),
),
'TIC1509': (
('unless_after', 'unless_sentence'),
'climb crossword difficult for level reach stairs swallow to walk',
(),
((3, (2,)), (1, (0,))),
("""3:crossword,level,stairs 2:difficult 1:to
3:climb,reach,swallow,walk
3:for,to
""",
),
),
'TIC1510': (
('unless_sentence',),
'abusive delirium due husband hypoxia partner relationship to',
(),
((4, (0,)),),
("""3:abusive 1:due
2:to
4:delirium,hypoxia
4:husband,partner,relationship
""",
),
),
'TIC1511': (
('unless_sentence',),
'author book museum',
(),
((1, (0,)),),
("""1:author,book,museum
""",
),
),
'TIC1512': (
('unless_sentence',),
'clinical help helpseeking researchers seeking trial',
(),
((3, (0,)),),
("""2:clinical 1:help 3:helpseeking,researchers
3:seeking
3:trial
""",
),
),
'TIC1513': (
('unless_sentence',),
'airline flight lounge miles points program programme railway',
(),
((1, (0,)),),
("""1:airline,flight,lounge,miles,points,program,programme,railway
""",
),
),
'TIC1514': (
('unless_sentence',),
'backup job login page reply request respond server the to upload',
(),
((4, (0,)),),
("""4:backup,job,login,server,upload 1:reply,respond
2:to
3:the
4:page,request,server
""",
),
),
'TIC1515': (
('unless_sentence',),
'costs into market price prices the usage',
(),
((3, (0,)),),
("""1:into
3:costs,price,prices,usage 2:the
3:market
""",
),
),
'TIC1516': (
('unless_after', 'unless_sentence'),
'audience clutch depression family friends gear lock others people teeth trial',
(),
((3, (2,)), (1, (0,))),
("""3:audience,clutch,gear,lock,teeth 2:depression 1:family,friends,others,people

3:trial
""",
),
),
'TIC1517': (
('unless_before', 'unless_sentence'),
"app are is ur user was were you you're youre",
(),
((3, (2,)), (2, (0,))),
("""3:app,user 2:ur,you're,youre 1:you
2:are,is,was,were

""",
),
),
'TIC1518': (
('unless_after', 'unless_sentence'),
'battery exam* findings sales to',
(),
((4, (2,)), (3, (0, 2)), (2, (0,))),
("""4:battery,sales 3:exam*,findings 1:to
2:exam*


""",
),
),
'TIC1519': (
('unless_after', 'unless_sentence'),
'a care ed er hdu hospital icu itu medical surgical the theatre to unit us ward',
(),
((5, (2,)), (4, (0,))),
("""5:hospital,icu,theatre,ward 1:to
3:a 4:care,ed,er,hdu,hospital,icu,itu,medical,surgical,unit,us,ward 2:the
4:hospital,icu,unit,ward
4:hospital,unit,ward

""",
),
),
'TIC1520': (
('unless_sentence', 'need_sentence'),
'again back clearly just only results scan simply',
(),
((2, (2,)), (1, (0,))),
("""2:again,back,clearly,just,only,simply 1:results,scan

""",
),
),
'TIC1521': (
('unless_sentence',),
'rain storm traffic',
(),
((1, (0,)),),
("""1:rain,storm,traffic
""",
),
),
'TIC1522': (
('unless_after',),
'association clinic coma diet drug emergency eye feet fit foot inhaler joint ketoacidosis medication nephropathy neuropathy patients retinopathy screening seizure* shock ulcer',
(),
((2, (0,)),),
("""2:clinic,coma,diet,drug,emergency,eye,feet,fit,foot,inhaler,joint,ketoacidosis,medication,nephropathy,neuropathy,retinopathy,screening,seizure*,shock,ulcer 1:patients
2:association
""",
),
),
'TIC1523': (
('unless_sentence',),
'drone engine random* traffic trial',
(),
((1, (0,)),),
("""1:drone,engine,random*,traffic,trial
""",
),
),
'TIC1524': (
('unless_sentence',),
'app driver server signal software',
(),
((1, (0,)),),
("""1:app,driver,server,signal,software
""",
),
),
'TIC1525': (
('unless_sentence',),
'hotel view walk',
(),
((1, (0,)),),
("""1:hotel,view,walk
""",
),
),
'TIC1526': (
('unless_sentence',),
'coat dog garden lawn',
(),
((1, (0,)),),
("""1:coat,dog,garden,lawn
""",
),
),
'TIC1527': (
('unless_sentence',),
'battery cover pump seal',
(),
((1, (0,)),),
("""1:battery,cover,pump,seal
""",
),
),
'TIC1528': (
('unless_sentence',),
'chemical market waste',
(),
((1, (0,)),),
("""1:chemical,market,waste
""",
),
),
'TIC1529': (
('unless_sentence',),
"absence do does doesn't doesnt don't dont exclude mean not of out rule",
(),
((5, (0,)),),
("""4:absence 1:do,does 2:doesn't,doesnt,don't,dont
2:not
5:exclude,mean 3:rule
5:out
5:of
""",
),
),
'TIC1530': (
('unless_sentence',),
'gaming laptop*',
(),
((2, (0,)),),
("""1:gaming
2:laptop*
""",
),
),
'TIC1531': (
('unless_sentence',),
'agreement agrees as asked consent he her his if she their they wish with',
(),
((7, (0,)),),
("""5:as 3:if 1:with
2:her,his,their
7:agreement,consent
4:she
7:agrees
6:he,she,they
7:asked,wish
""",
),
),
'TIC1532': (
('unless_sentence',),
'after because reason with',
(),
((2, (0,)),),
("""2:after,because 1:with
2:reason
""",
),
),
'TIC1601': (
('unless_sentence',),
'film fringe hitchcock movie tunes',
(),
((1, (0,)),),
("""1:film,fringe,hitchcock,movie,tunes
""",
),
),
'TIC1602': (
('unless_sentence',),
'afraid fear feel* horse scared worried worry*',
(),
((1, (0,)),),
("""1:afraid,fear,feel*,horse,scared,worried,worry*
""",
),
),
'TIC1604': (
('unless_after', 'unless_sentence'),
'affective depression disorder electr* electrode episode episodes features illness junction motor neurons outlet outlets personality seizure* spectrum state symptoms traits transistor type voltage',
(),
((3, (0,)), (2, (2,)), (1, (0, 2))),
("""3:affective,depression,disorder,episode,episodes,features,illness,junction,motor,neurons,outlet,outlets,personality,seizure*,spectrum,state,symptoms,traits,type,voltage 2:electr* 1:electrode,transistor


""",
),
),
'TIC1605': (
('unless_sentence',),
'century history museum of',
(),
((2, (0,)),),
("""2:century,museum 1:history
2:of
""",
),
),
'TIC1606': (
('unless_before',),
"are had has have i i'd i'll i've is ive will would",
(),
((2, (0,)), (1, (0,))),
("""1:i 2:i'd,i'll,i've,ive
2:are,had,has,have,is,will,would
""",
),
),
'TIC1607': (
('unless_sentence',),
'bomb disposal',
(),
((2, (0,)),),
("""1:bomb
2:disposal
""",
),
),
'TIC1608': (
('unless_sentence',),
'care depth wound',
(),
((2, (0,)),),
("""1:wound
2:care,depth
""",
),
),
'TIC1609': (
('unless_sentence',),
'airport as delivery feel feeling feels felt flight fur hands insur* item* like luggage may order parcel refund* return* shipping suitcase warehouse',
(),
((3, (0,)),),
("""3:airport,delivery,flight,fur,hands,insur*,item*,luggage,order,parcel,refund*,return*,shipping,suitcase,warehouse 2:feel,feeling,feels,felt 1:may
3:feel
3:as,like
""",
),
),
'TIC1611': (
('unless_sentence',),
'blood bmi pressure weight',
(),
((2, (0,)),),
("""1:blood 2:bmi,weight
2:pressure
""",
),
),
'TIC1612': (
('unless_sentence',),
'alarm alert event function pipeline sensor webhook',
(),
((1, (0,)),),
("""1:alarm,alert,event,function,pipeline,sensor,webhook
""",
),
),
'TIC1613': (
('unless_before', 'unless_sentence'),
'not',
(),
((1, (0, 2)),),
("""1:not
""",
),
),
'TIC1614': (
('unless_sentence',),
'afraid fear feel feeling feels felt mind scared the',
(),
((2, (0,)),),
("""2:afraid,fear,feel,feeling,feels,felt,scared 1:mind
2:the
""",
),
),
'TIC1615': (
('unless_sentence',),
'museum',
(),
((1, (0,)),),
("""1:museum
""",
),
),
'TIC1616': (
('unless_sentence',),
'beam bridge dam feel feeling feels felt ice pipe',
(),
((1, (0,)),),
("""1:beam,bridge,dam,feel,feeling,feels,felt,ice,pipe
""",
),
),
'TIC1701': (
('unless_sentence',),
'album band forest garden grass green leaves lush valley',
(),
((2, (0,)),),
("""2:album,band 1:lush
2:forest,garden,grass,green,leaves,valley
""",
),
),
'TIC1702': (
('unless_before', 'unless_sentence'),
'anonymous book chess chocolate coffee crossword enthusiast narcotics news porn sex shoe sugar train',
(),
((4, (0,)), (3, (2,))),
("""4:book,chess,chocolate,coffee,crossword,news,porn,sex,shoe,sugar 2:narcotics 1:train
3:enthusiast
3:anonymous

""",
),
),
'TIC1703': (
('unless_after', 'unless_sentence'),
'anonymous beverage* cardiomyopathy cirrhosis cocktail* content drink* driver driving free gastritis gel hepatitis ketoacidosis liver neuropathy range',
(),
((4, (0, 2)), (3, (0,)), (2, (2,))),
("""4:anonymous 3:beverage*,cardiomyopathy,cirrhosis,cocktail*,content,drink*,driver,driving,gastritis,gel,hepatitis,ketoacidosis,liver,neuropathy 1:free
2:range


""",
),
),
'TIC1704': (
('unless_sentence',),
'# act administration institute journal national of on',
(),
((5, (0,)),),
("""4:act 5:administration 3:institute 2:journal 1:national
5:institute
5:of
5:on
5:#
""",
),
),
'TIC1705': (
('unless_sentence',),
'reading running',
(),
((1, (0,)),),
("""1:reading,running
""",
),
),
'TIC1706': (
('unless_sentence',),
'energy install kitchen water wound',
(),
((1, (0,)),),
("""1:energy,install,kitchen,water,wound
""",
),
),
'TIC1707': (
('unless_sentence',),
'cancer fever leukaemia leukemia malaria ms multiple sclerosis',
(),
((2, (0,)),),
("""2:cancer,fever,leukaemia,leukemia,malaria,ms 1:multiple
2:sclerosis
""",
),
),
'TIC1708': (
('unless_sentence',),
'hormone nicotine nrt',
(),
((1, (0,)),),
("""1:hormone,nicotine,nrt
""",
),
),
'TIC1710': (
('unless_before', 'unless_sentence'),
"ain't aint are aren't arent believe if is isn't isnt mean meaning means meant no not reflect reflected reflecting reflects think was wasn't wasnt way were weren't werent",
((1, (('<4', 2),)),),
((6, (2,)), (4, (0,))),
("""6:ain't,aint,aren't,arent,isn't,isnt,wasn't,wasnt,weren't,werent 5:are,is,was,were 4:if 3:no 1:not

6:believe,mean,meaning,means,meant,reflect,reflected,reflecting,reflects,think
6:way

6:not
""",
),
),
'TIC1711': (
('unless_sentence',),
'market ocean price* shares submarine',
(),
((1, (0,)),),
("""1:market,ocean,price*,shares,submarine
""",
),
),
'TIC1712': (
('unless_sentence',),
'athlete driver test unit',
(),
((2, (0,)),),
("""2:athlete,driver 1:unit
2:test
""",
),
),
'TIC1802': (
('unless_sentence',),
'in login sign signin upload',
(),
((2, (0,)),),
("""2:login,signin,upload 1:sign
2:in
""",
),
),
'TIC1803': (
('unless_sentence',),
'a answer answered answering answerred answerring answers hear heard hearing hears her his the their',
(),
((2, (0,)),),
("""1:answer,answered,answering,answerred,answerring,answers,hear,heard,hearing,hears
2:a,her,his,the,their
""",
),
),
'TIC1804': (
('unless_sentence',),
'of support wave',
(),
((3, (0,)),),
("""1:wave
2:of
3:support
""",
),
),
'TIC1805': (
('unless_after', 'unless_sentence', 'need_sentence'),
'all crossword dead death die died dying end exit her his it kill* life my of overdose park suicid* the your',
(),
((6, (2,)), (5, (4,)), (2, (0,))),
("""6:crossword,exit,park 5:dead,death,die,died,dying,kill*,overdose,suicid* 3:end 1:of
2:the

4:her,his,it,my,your
5:all,life

""",
),
),
'TIC1806': (
('unless_sentence',),
'about price that',
(),
((3, (0,)),),
("""1:about
2:that
3:price
""",
),
),
'TIC1809': (
('need_sentence',),
'ended her his life overdose own suicid* their took',
(),
((5, (0,)),),
("""3:ended 5:overdose,suicid* 1:took
2:her,his,their
5:life 4:own
4:her,his,their
5:life
""",
),
),
'TIC1810': (
('unless_sentence',),
'daemon game monster',
(),
((1, (0,)),),
("""1:daemon,game,monster
""",
),
),
'TIC1811': (
('unless_sentence',),
'about kysely of thinking thoughts urge',
(),
((3, (0,)),),
("""3:kysely,urge 2:thinking 1:thoughts
3:of
3:about,of
""",
),
),
'TIC1812': (
('unless_sentence',),
"asked deceased's family",
(),
((3, (0,)),),
("""1:deceased's
2:family
3:asked
""",
),
),
'TIC1901': (
('unless_sentence',),
'bladder colon cp editor file fire flame gimp image muscle photo plugin shop type',
(),
((4, (0,)),),
("""4:bladder,colon,fire,flame,muscle 3:cp 2:gimp 1:photo
4:editor
4:editor,file,image,plugin,shop
4:type
""",
),
),
'TIC1902': (
('unless_before', 'unless_sentence'),
'budget cell committee flight page spreadsheet train',
(),
((2, (2,)), (1, (0,))),
("""2:budget,cell,committee,page,spreadsheet 1:flight,train

""",
),
),
'TIC1903': (
('unless_after',),
'access attribute button buttons children community field option people person spot state student* toilet users',
(),
((1, (0,)),),
("""1:access,attribute,button,buttons,children,community,field,option,people,person,spot,state,student*,toilet,users
""",
),
),
'TIC1904': (
('unless_sentence',),
'betting golf horse race',
(),
((1, (0,)),),
("""1:betting,golf,horse,race
""",
),
),
'TIC1905': (
('unless_before',),
"are had has have i i'd i'll i've is ive will would",
(),
((2, (0,)), (1, (0,))),
("""1:i 2:i'd,i'll,i've,ive
2:are,had,has,have,is,will,would
""",
),
),
'TIC1906': (
('unless_sentence',),
'glyph grid image matrix mesh metal model pipe plastic shape sheet space surface text',
(),
((1, (0,)),),
("""1:glyph,grid,image,matrix,mesh,metal,model,pipe,plastic,shape,sheet,space,surface,text
""",
),
),
'TIC1907': (
('unless_sentence',),
'printer team',
(),
((1, (0,)),),
("""1:printer,team
""",
),
),
'TIC1908': (
('unless_sentence',),
'building lift ramp',
(),
((1, (0,)),),
("""1:building,lift,ramp
""",
),
),
'TIC1909': (
('unless_sentence',),
'horse leg readers study trial users',
(),
((1, (0,)),),
("""1:horse,leg,readers,study,trial,users
""",
),
),
'TIC1910': (
('unless_sentence',),
'bullying prevent',
(),
((2, (0,)),),
("""1:prevent
2:bullying
""",
),
),
'TIC1911': (
('unless_sentence',),
'film gaga lady zombie',
(),
((2, (0,)),),
("""2:film,zombie 1:lady
2:gaga
""",
),
),
'TIC1912': (
('unless_sentence',),
'album bird cocktail river',
(),
((1, (0,)),),
("""1:album,bird,cocktail,river
""",
),
),
'TIC1913': (
('unless_before', 'unless_sentence'),
'as burden feel feeling feels felt like not paperwork tax that worry*',
(),
((4, (2,)), (2, (0,))),
("""3:feel,feeling,feels,felt 2:not 4:paperwork,worry* 1:tax
4:burden

4:as,like,that
""",
),
),
'TIC1914': (
('unless_sentence',),
'heart says scotch screening tree wine',
((1, (('§', 2),)),),
((3, (0,)),),
("""1:heart 3:scotch,screening,tree,wine

3:says
""",
),
),
'TIC1915': (
('unless_sentence',),
'battery hall server stadium',
(),
((1, (0,)),),
("""1:battery,hall,server,stadium
""",
),
),
'TIC2001': (
('unless_sentence',),
'lobe mice mouse rats',
(),
((1, (0,)),),
("""1:lobe,mice,mouse,rats
""",
),
),
'TIC2003': (
('unless_sentence',),
'like would you',
(),
((3, (0,)),),
("""1:would
2:you
3:like
""",
),
),
'TIC2004': (
('unless_sentence',),
'acid bag bike bread butter checker cream liver milk rope slug wallet',
(),
((1, (0,)),),
("""1:acid,bag,bike,bread,butter,checker,cream,liver,milk,rope,slug,wallet
""",
),
),
'TIC2005': (
('unless_sentence',),
'cheat company energy oven sheet',
(),
((3, (0,)),),
("""2:cheat 1:energy 3:oven
3:company
3:sheet
""",
),
),
'TIC2006': (
('unless_sentence',),
"dose gained have if lost trying unintended without you you've youve",
(),
((5, (0,)),),
("""5:dose,unintended 2:if 1:without
5:trying
3:you 4:you've,youve
4:have
5:gained,lost
""",
),
),
'TIC2007': (
('unless_sentence',),
'1944 ardennes war world',
(),
((2, (0,)),),
("""2:1944,ardennes 1:world
2:war
""",
),
),
'TIC2008': (
('unless_sentence',),
'baggage drone lift',
(),
((1, (0,)),),
("""1:baggage,drone,lift
""",
),
),
'TIC2101': (
('unless_sentence',),
'age consent education law of',
(),
((4, (0,)),),
("""1:age 4:education
2:of
3:consent
4:law
""",
),
),
'TIC2102': (
('unless_sentence',),
'# code nabokov novel penal section statute',
(),
((3, (0,)),),
("""3:nabokov,novel,statute 2:penal 1:section
3:#
3:code
""",
),
),
'TIC2104': (
('unless_sentence',),
'airline flight market',
(),
((1, (0,)),),
("""1:airline,flight,market
""",
),
),
'TIC2105': (
('unless_sentence',),
"accused's fire salem",
(),
((1, (0,)),),
("""1:accused's,fire,salem
""",
),
),
'TIC2106': (
('unless_sentence',),
'champion* goal hospital ward',
(),
((1, (0,)),),
("""1:champion*,goal,hospital,ward
""",
),
),
'TIC2107': (
('unless_sentence',),
'dress fancy guests',
(),
((2, (0,)),),
("""1:fancy 2:guests
2:dress
""",
),
),
'TIC2108': (
('unless_sentence',),
'cake dough muscle',
(),
((1, (0,)),),
("""1:cake,dough,muscle
""",
),
),
'TIC2109': (
('unless_after', 'unless_sentence'),
"a an and are arrested by charged had has have he he'd he'll he's he've her hes him his is man men police relatives someone strangers suspect the their three two who will would",
(),
((7, (0,)), (5, (0,)), (3, (2,)), (2, (0,))),
("""4:and 3:arrested,charged,he,suspect 2:by 1:men
3:who
3:a,an,her,him,his,men,police,relatives,someone,strangers,the,their,three,two

6:a 5:he 7:he'd,he'll,he's,he've,hes
7:are,had,has,have,is,will,would
7:man
""",
),
),
'TIC2110': (
('unless_sentence',),
'cookie drink energy film game truck',
(),
((2, (0,)),),
("""2:cookie,film,game,truck 1:energy
2:drink
""",
),
),
'TIC2111': (
('unless_sentence',),
"are charter code commissioner compensation court if of police practice statute support ur victim you you're youre",
(),
((6, (0,)),),
("""6:charter,commissioner,compensation,court,police,statute 4:code 2:if 1:victim
6:support
6:ur,you're,youre 3:you
6:are
5:of
6:practice
""",
),
),
'TIC2112': (
('unless_sentence',),
'film for garden museum rugby scrum try worms',
(),
((2, (0,)),),
("""2:film,garden,museum,rugby,scrum,worms 1:try
2:for
""",
),
),
'TIC2113': (
('unless_sentence',),
'hand of the wave',
(),
((4, (0,)),),
("""1:wave
2:of
3:the
4:hand
""",
),
),
'TIC2114': (
('unless_sentence',),
'and banquet choosers lady stamp the tramp',
(),
((4, (0,)),),
("""4:banquet,choosers 2:lady 1:tramp
4:stamp
3:and
4:the
""",
),
),
'TIC2115': (
('unless_sentence',),
'bay firm handbook inmate of',
(),
((3, (0,)),),
("""2:bay 3:firm 1:inmate
3:handbook
3:of
""",
),
),
'TIC2116': (
('unless_sentence',),
'boiler button furnace warranty window',
(),
((1, (0,)),),
("""1:boiler,button,furnace,warranty,window
""",
),
),
'TIC2117': (
('unless_sentence',),
'dike historic sea snail* worm*',
(),
((1, (0,)),),
("""1:dike,historic,sea,snail*,worm*
""",
),
),
'TIC2118': (
('unless_sentence',),
'aids band hearing teaching',
(),
((2, (0,)),),
("""1:band,hearing,teaching
2:aids
""",
),
),
'TIC2119': (
('unless_sentence',),
'are computer contact visits',
(),
((3, (0,)),),
("""3:computer 1:contact
2:visits
3:are
""",
),
),
'TIC2120': (
('unless_sentence',),
'abolition lifeboat mountain museum',
(),
((1, (0,)),),
("""1:abolition,lifeboat,mountain,museum
""",
),
),
'TIC2201': (
('unless_before', 'unless_sentence'),
'can could do help how if like so that to understand wanna want whether would',
(),
((7, (0,)), (4, (2,))),
("""7:help,if,to,whether 6:how 5:so 3:wanna 2:want 1:would
2:like
3:to
4:understand

7:that
7:can,could,do,would
""",
),
),
'TIC2202': (
('unless_before',),
'do wonder you',
(),
((2, (0,)),),
("""1:do 2:wonder
2:you
""",
),
),
'TIC2203': (
('unless_sentence',),
'correct did get i if is me right that',
(),
((7, (0,)),),
("""6:correct 4:did 3:if 1:is
2:that
7:right
7:i
5:i
7:get
7:me
""",
),
),
'TIC2204': (
('unless_before', 'unless_sentence'),
'do fits if mentioned said that told whether you',
(),
((5, (0,)), (4, (2,)), (2, (0,))),
("""5:do,whether 2:if 1:you
4:mentioned,said,told
3:that
4:fits

""",
),
),
'TIC2205': (
('unless_before', 'unless_sentence'),
"are case diagnosed do does have how if in knew known long mentioned not people said says since that told ur when whether who wrote you you're you've youre youve",
(),
((7, (2,)), (6, (0,)), (3, (0,))),
("""7:diagnosed 6:do,does,knew,known,not,people,said,says,since,that,told,when,whether,who 5:how 3:if 2:in 1:you
7:mentioned,said,told,wrote
6:case
7:ur,you're,you've,youre,youve 4:you
7:are,have
6:long

""",
),
),
'TIC2206': (
('unless_sentence',),
'believed can choose different may might no not right some two way',
(),
((4, (0,)),),
("""4:believed,can,different,may,might,some 3:choose 2:no 1:right
4:way
4:two
4:not
""",
),
),
'TIC2207': (
('unless_before', 'unless_sentence'),
"any have if mentioned optional said told you you've youve",
(),
((5, (2,)), (2, (0,))),
("""3:if 2:mentioned,said 5:optional 1:you
5:mentioned,said,told

5:any,you've,youve 4:you
5:have
""",
),
),
'TIC2208': (
('unless_after', 'unless_sentence'),
"anyone doctor feel feels gp if is it it's its safe trust you",
(),
((7, (2,)), (4, (0,)), (1, (0,))),
("""5:anyone 4:doctor,gp 1:if
2:it,you 3:it's,its
3:feel,feels,is
7:safe

6:you
7:feel,trust
""",
),
),
'TIC2209': (
('unless_before', 'unless_sentence'),
'any at chat if page session site this time want window you',
(),
((6, (2,)), (2, (0,))),
("""4:at 2:if 1:this 6:window
6:chat,page,session,site
3:you
6:want
5:any
6:time
""",
),
),
'TIC2210': (
('unless_sentence',),
'clearly labeled labelled marked visible',
(),
((2, (0,)),),
("""1:clearly
2:labeled,labelled,marked,visible
""",
),
),
'TIC2211': (
('unless_before', 'unless_sentence'),
'because case choice fine if in maybe okay that when whether who you your',
(),
((5, (0,)), (4, (2,)), (3, (0,))),
("""5:because,maybe,that,when,whether,who 4:fine,okay 3:if 2:in 1:your
4:choice
5:case
4:you

""",
),
),
'TIC2212': (
('unless_before', 'unless_sentence'),
'cinema if summary ticket when',
(),
((2, (2,)), (1, (0,))),
("""2:cinema,summary,ticket 1:if,when

""",
),
),
'TIC2213': (
('need_sentence',),
'abuse* agree* angry assault* attack* better consent* drunk enjoy* exploit* fault flirt* happy harass* her him incest leave lied molest* rape raped rapes raping sad safe stalk* stop strangl* traffick* violence violent want wanted',
(),
((1, (0,)),),
("""1:abuse*,agree*,angry,assault*,attack*,better,consent*,drunk,enjoy*,exploit*,fault,flirt*,happy,harass*,her,him,incest,leave,lied,molest*,rape,raped,rapes,raping,sad,safe,stalk*,stop,strangl*,traffick*,violence,violent,want,wanted
""",
),
),
'TIC2214': (
('unless_before',),
'feel if once think unless until when whenever whether',
(),
((1, (0,)),),
("""1:feel,if,once,think,unless,until,when,whenever,whether
""",
),
),
'TIC2301': (
('unless_before', 'unless_sentence'),
'decide do if set table the think whether',
(),
((4, (0,)), (3, (2,))),
("""4:decide,do,if,think,whether 1:set
2:the
3:table

""",
),
),
'TIC2302': (
('unless_sentence',),
'if like plan tree who would you',
((3, (('§', 4),)),),
((5, (0,)),),
("""5:plan,tree 3:who 1:would
2:you
5:like

5:if
""",
),
),
'TIC2303': (
('unless_sentence',),
"are had has have i i'd i'll i've if is ive shoe tooth will would",
(),
((3, (0,)), (2, (0,))),
("""1:if 3:shoe,tooth
2:i 3:i'd,i'll,i've,ive
3:are,had,has,have,is,will,would
""",
),
),
'TIC2304': (
('unless_sentence',),
'data test',
(),
((2, (0,)),),
("""1:test
2:data
""",
),
),
'TIC2305': (
('unless_sentence',),
"can can't cannot cant do don't dont if need not offer so that we you",
(),
((10, (0,)),),
("""5:if 1:so
2:that 3:we
3:we
4:can
10:offer
6:you
9:can 10:can't,cannot,cant 7:do 8:don't,dont
8:not
10:need
10:not
""",
),
),
'TIC2306': (
('unless_sentence',),
'invoice voucher',
(),
((1, (0,)),),
("""1:invoice,voucher
""",
),
),
'TIC2308': (
('unless_sentence',),
'alarm battery gently',
(),
((1, (0,)),),
("""1:alarm,battery,gently
""",
),
),
'TIC2309': (
('unless_sentence',),
"ain't aint are aren't arent feel feeling feels felt fire gps not only the ur you you're youre",
(),
((5, (0,)),),
("""5:feel,feeling,feels,felt,fire,gps 2:ur,you're,youre 1:you
3:ain't,aint,aren't,arent 2:are
3:not
4:the
5:only
""",
),
),
'TIC2310': (
('unless_sentence',),
'choice decide to whether',
(),
((2, (0,)),),
("""2:choice,decide 1:whether
2:to
""",
),
),
'TIC2311': (
('unless_sentence',),
'chaplain help if it that would you',
(),
((4, (0,)),),
("""4:chaplain 3:if 1:would
2:it
4:help
4:that,you
""",
),
),
'TIC2312': (
('unless_sentence',),
'feels have if need never park that you',
(),
((4, (0,)),),
("""2:if 1:never 4:park
4:have,need
3:that 4:you
4:feels
""",
),
),
'TIC2313': (
('unless_sentence',),
'thank',
(),
((1, (0,)),),
("""1:thank
""",
),
),
'TIC2401': (
('unless_sentence',),
'if network symptoms',
(),
((2, (0,)),),
("""1:if 2:network
2:symptoms
""",
),
),
'TIC2402': (
('unless_sentence',),
"do don't dont find hard it not some",
(),
((5, (0,)),),
("""3:find 1:some
2:do 5:don't,dont
5:not
4:it
5:hard
""",
),
),
'TIC2403': (
('unless_sentence',),
'app be help it ticket useful would',
(),
((4, (0,)),),
("""4:app,ticket 1:would
2:it
3:be 4:help
4:useful
""",
),
),
'TIC2404': (
('unless_sentence',),
'like looks rain tastes wood',
(),
((3, (0,)),),
("""1:looks 3:tastes,wood
2:like
3:rain
""",
),
),
'TIC2405': (
('unless_sentence',),
'chip file model price route version',
(),
((1, (0,)),),
("""1:chip,file,model,price,route,version
""",
),
),
'TIC2406': (
('unless_sentence',),
'did do feel you',
(),
((3, (0,)),),
("""1:did,do
2:you
3:feel
""",
),
),
'TIC2407': (
('unless_sentence',),
'census market museum survey',
(),
((1, (0,)),),
("""1:census,market,museum,survey
""",
),
),
'TIC2408': (
('unless_sentence',),
'effect* found side source study',
(),
((3, (0,)),),
("""2:side 3:source 1:study
3:found
3:effect*
""",
),
),
'TIC2501': (
('unless_before', 'unless_sentence'),
'dog hope love oh puppy tea',
((2, (('§', 3),)),),
((4, (2,)), (1, (0,))),
("""4:dog,puppy,tea 2:hope 1:oh


4:love
""",
),
),
'TIC2502': (
('unless_sentence',),
'feedback meeting rate release service survey tell us',
(),
((2, (0,)),),
("""2:feedback,meeting,rate,release,service,survey 1:tell
2:us
""",
),
),
'TIC2503': (
('unless_sentence',),
'best bestinterests interests',
(),
((2, (0,)),),
("""1:best 2:bestinterests
2:interests
""",
),
),
'TIC2504': (
('unless_sentence',),
'cat dog kitten puppy toddler',
(),
((1, (0,)),),
("""1:cat,dog,kitten,puppy,toddler
""",
),
),
'TIC2505': (
('unless_before', 'unless_sentence'),
"are had has have if is ur will would you you'd you'll you're you've youd youll youre youve",
(),
((3, (2,)), (2, (2,)), (1, (0,))),
("""1:if
3:ur,you'd,you'll,you're,you've,youd,youll,youre,youve 2:you
3:are,had,has,have,is,will,would
""",
),
),
'TIC2506': (
('unless_before', 'unless_sentence'),
'agree as asked at can change if like list opt request requested waiting want wanted wished with would you your',
(),
((13, (2,)), (7, (0,))),
("""11:as 9:at 7:if 6:waiting 5:with 3:would 1:you
13:asked 2:can
13:change,opt
4:you
13:like
13:your
13:list
8:you
13:agree,like,want
10:your
13:request
12:you
13:asked,requested,wanted,wished
""",
),
),
'TIC2507': (
('unless_sentence',),
'baggage comments dogs library parking',
(),
((1, (0,)),),
("""1:baggage,comments,dogs,library,parking
""",
),
),
'TIC2508': (
('unless_sentence',),
'book series',
(),
((2, (0,)),),
("""1:book
2:series
""",
),
),
'TIC2509': (
('unless_sentence', 'need_sentence'),
'babies baby boy child* client complainant dad daughter father gentleman girl infant* kid kids lady man mom mother mum newborn* nursery our paediatric parent* patient pediatric pt resident resident* service son survivor toddler* user victim we woman you your',
(),
((3, (0,)), (2, (2,))),
("""3:babies,baby,child*,daughter,infant*,kid,kids,newborn*,nursery,paediatric,parent*,pediatric,son,toddler* 2:boy,client,complainant,dad,father,gentleman,girl,lady,man,mom,mother,mum,our,patient,pt,resident,resident*,survivor,victim,we,woman,you,your 1:service
2:user

""",
),
),
'TIC2510': (
('unless_sentence',),
"if not rather spoiler would you you'd youd",
(),
((5, (0,)),),
("""1:if 5:spoiler
2:you 3:you'd,youd
3:would
4:rather
5:not
""",
),
),
'TIC2511': (
('unless_sentence',),
'craft diy harvest',
(),
((1, (0,)),),
("""1:craft,diy,harvest
""",
),
),
'TIC2512': (
('unless_sentence',),
'basketball circuit clock game wire',
(),
((2, (0,)),),
("""2:basketball,circuit,wire 1:game
2:clock
""",
),
),
'TIC2513': (
('unless_sentence',),
'agrees asks he if she they told us wants wishes',
(),
((5, (0,)),),
("""3:if 1:told
2:us
5:he,she,they
4:he,she,they
5:agrees,asks,wants,wishes
""",
),
),
'TIC2514': (
('unless_sentence',),
'dog horse road software',
(),
((1, (0,)),),
("""1:dog,horse,road,software
""",
),
),
'TIC2601': (
('unless_sentence',),
'bus conference survey train',
(),
((1, (0,)),),
("""1:bus,conference,survey,train
""",
),
),
'TIC2602': (
('unless_before', 'unless_sentence'),
'danger emergency home if line luggage medical never not on running tap team the with',
(),
((8, (2,)), (6, (0,))),
("""8:danger,emergency,luggage 7:home 6:if,never,not 5:medical 2:on 1:tap
8:running
3:the
4:line
8:with
8:team

8:if
""",
),
),
'TIC2603': (
('unless_sentence',),
'appointment bed clear copy delete exit helpline history keys number pack print questionnaire quick safe* save scheduler* session sleep to your',
(),
((4, (0,)),),
("""4:appointment,clear,copy,helpline,history,keys,number,pack,print,questionnaire,safe*,save,scheduler*,session 3:delete 2:quick 1:to
4:bed,sleep
4:exit
4:your
""",
),
),
'TIC2604': (
('unless_sentence',),
'archived brakes comments only read readonly',
(),
((2, (0,)),),
("""2:archived,brakes,comments,readonly 1:read
2:only
""",
),
),
'TIC2605': (
('unless_sentence',),
"appointment be call can can't cannot cant channel draft file* group meeting message not photo* poll recording recovered room server transcription unsaved",
(),
((4, (0,)),),
("""4:appointment,call,channel,draft,file*,group,meeting,message,photo*,poll,recording,room,server,transcription,unsaved 1:can 2:can't,cannot,cant
2:not
3:be
4:recovered
""",
),
),
'TIC2606': (
('unless_sentence',),
'backup end keep restore* the until',
(),
((3, (0,)),),
("""3:backup,keep,restore* 1:until
2:the
3:end
""",
),
),
'TIC2607': (
('unless_sentence',),
'if like optional skip want wish you',
(),
((3, (0,)),),
("""1:if 3:optional,skip
2:you
3:like,want,wish
""",
),
),
'TIC2608': (
('unless_sentence',),
'any at choose click in one online or settings time',
(),
((7, (0,)),),
("""6:in 5:one 2:online 1:or
7:choose,click
3:at
4:any
7:time
7:click
7:settings
""",
),
),
'TIC2611': (
('unless_sentence',),
'colleague grandma retire*',
(),
((1, (0,)),),
("""1:colleague,grandma,retire*
""",
),
),
'TIC2612': (
('unless_sentence',),
'bus parts train',
(),
((1, (0,)),),
("""1:bus,parts,train
""",
),
),
'TIC2613': (
('unless_sentence',),
'messages notes optional orders saved without your',
(),
((2, (0,)),),
("""2:optional,saved,without 1:your
2:messages,notes,orders
""",
),
),
'TIC2614': (
('unless_sentence',),
'any each every feel* time whenever',
(),
((2, (0,)), (1, (0,))),
("""1:any 2:each,every,feel*,whenever
2:time
""",
),
),
'TIC2701': (
('unless_sentence',),
'base bungee film jump* parachut* picture stunt',
(),
((3, (0,)),),
("""2:base 3:bungee,parachut*,picture 1:film
3:stunt
3:jump*
""",
),
),
'TIC2702': (
('unless_sentence',),
'chess game marathon match player pun team',
(),
((1, (0,)),),
("""1:chess,game,marathon,match,player,pun,team
""",
),
),
'TIC2703': (
('unless_sentence',),
'bus stop timetable',
(),
((2, (0,)),),
("""1:bus
2:stop,timetable
""",
),
),
'TIC2704': (
('unless_sentence',),
'blurred can choose contains describes hidden skip warning you',
(),
((3, (0,)),),
("""3:blurred,contains,describes,hidden,warning 1:you
2:can
3:choose,skip
""",
),
),
'TIC2705': (
('unless_sentence',),
'film halloween park ride theme',
(),
((2, (0,)),),
("""2:film,halloween,ride 1:theme
2:park
""",
),
),
'TIC2707': (
('unless_sentence',),
"are can if invite keep lifeguard may option or prefer stick stickup up ur welcome would you you're youre",
(),
((6, (0,)),),
("""5:if,would 6:invite,lifeguard,option,prefer,stickup 4:or 3:stick 2:ur,you're,youre 1:you
2:are 6:can,may
6:welcome
6:up
6:keep
6:you
""",
),
),
'TIC2708': (
('unless_sentence',),
'act century cream history memorial museum trade war whipped',
(),
((2, (0,)),),
("""2:century,cream,history,memorial,museum,war,whipped 1:trade
2:act
""",
),
),
}
