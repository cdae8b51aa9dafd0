### What is said where few people are behind a number.

## Small groups

small-groups-this-is-about-fewer-than-could = Esto trata de { $people }: menos de { $k } podrían ser reconocibles. Pregunte por más clientes, o cambie lo que cuenta como grupo pequeño en Datos → Privacidad.
small-groups-earlier-export-counted-this-one-counts = Una exportación anterior contó { $was }; esta cuenta menos de { $k } más o menos, así que ambas juntas hablarían de personas concretas. Exporte de nuevo cuando hayan llegado o se hayan ido al menos { $k }, o con un filtro que difiera en otros tantos.
small-groups-stand-together-as-others-because-some = { $groups } figuran juntos como otros, porque algunos son de menos de { $k } personas
small-groups-1-count-is-not-shown-fewer = 1 recuento no se muestra: menos de { $k } personas, o revelaría un grupo así
small-groups-counts-are-not-shown-fewer-than = { $n } recuentos no se muestran: menos de { $k } personas, o revelarían un grupo así

## Audience

audience-filter-leaves-out-fewer-than-could = El filtro deja fuera { $customers }: menos de { $k } podrían ser reconocibles por la diferencia. Quite el segmento y el canal, o elija otros.
audience-too-few-customers-came-by-one = Muy pocos clientes llegaron por uno de estos canales, así que solo salen juntos: { $channels }. Elija todos o ninguno.
audience-would-tell-how-many-are-in = «{ $n }» diría cuántos hay en un segmento de menos de { $k } clientes, por lo que queda del total. Elija otro segmento, o combine el pequeño.
access-profiles-and = perfiles { $a } y { $b }: { $why }
access-decided-by-hand = decidido a mano
access-date-not-file = fecha ausente en el archivo
access-by-hand = A mano
access-one-person-though-looks-like-several = es una sola persona, aunque parezca varias
access-different-people = personas distintas
access-one-person = una persona
share-pseudonymised-copy = Copia seudonimizada

## Joins
access-same = mismo { $kind } { $value }
