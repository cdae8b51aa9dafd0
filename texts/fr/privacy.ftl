### What is said where few people are behind a number.

## Small groups

small-groups-this-is-about-fewer-than-could = Il s’agit de { $people } : moins de { $k } pourraient être reconnus. Demandez sur plus de clients, ou changez ce qui compte comme petit groupe sous Données → Confidentialité.
small-groups-earlier-export-counted-this-one-counts = Un export précédent comptait { $was } ; celui-ci compte moins de { $k } de plus ou de moins, si bien que les deux ensemble trahiraient des personnes. Exportez à nouveau quand au moins { $k } seront venus ou partis, ou avec un filtre qui diffère d’autant.
small-groups-stand-together-as-others-because-some = { $groups } figurent ensemble sous « autres », car certains ont moins de { $k } personnes
small-groups-1-count-is-not-shown-fewer = 1 nombre n’est pas montré : moins de { $k } personnes, ou il trahirait un tel groupe
small-groups-counts-are-not-shown-fewer-than = { $n } nombres ne sont pas montrés : moins de { $k } personnes, ou ils trahiraient un tel groupe

## Audience

audience-filter-leaves-out-fewer-than-could = Le filtre écarte { $customers } : moins de { $k } pourraient être reconnus par la différence. Videz segment et canal, ou choisissez-en d’autres.
audience-too-few-customers-came-by-one = Trop peu de clients sont venus par l’un de ces canaux, ils ne sortent donc qu’ensemble : { $channels }. Choisissez-les tous ou aucun.
audience-would-tell-how-many-are-in = « { $n } » dirait combien sont dans un segment de moins de { $k } clients, par ce qui reste de tous. Choisissez un autre segment, ou réunissez le petit à un autre.
access-profiles-and = profils { $a } et { $b } : { $why }
access-decided-by-hand = décidé à la main
access-date-not-file = date absente du fichier
access-by-hand = À la main
access-one-person-though-looks-like-several = c’est une seule personne, même si elle ressemble à plusieurs
access-different-people = personnes différentes
access-one-person = une personne
share-pseudonymised-copy = Copie pseudonymisée

## Joins
access-same = même { $kind } { $value }
