### What is said where few people are behind a number.

## Small groups

small-groups-this-is-about-fewer-than-could = Isto trata de { $people }: menos de { $k } poderiam ser reconhecidas. Pergunte sobre mais clientes, ou altere o que conta como grupo pequeno em Dados → Privacidade.
small-groups-earlier-export-counted-this-one-counts = Uma exportação anterior contou { $was }; esta conta menos de { $k } a mais ou a menos, de modo que as duas juntas falariam de pessoas individuais. Exporte de novo quando pelo menos { $k } tiverem chegado ou saído, ou com um filtro que difira em outras tantas.
small-groups-stand-together-as-others-because-some = { $groups } ficam juntos como outros, porque alguns têm menos de { $k } pessoas
small-groups-1-count-is-not-shown-fewer = 1 contagem não é mostrada: menos de { $k } pessoas, ou revelaria um grupo assim
small-groups-counts-are-not-shown-fewer-than = { $n } contagens não são mostradas: menos de { $k } pessoas, ou revelariam um grupo assim

## Audience

audience-filter-leaves-out-fewer-than-could = O filtro deixa de fora { $customers }: menos de { $k } poderiam ser reconhecidos pela diferença. Limpe segmento e canal, ou escolha outros.
audience-too-few-customers-came-by-one = Poucos clientes vieram por um destes canais, por isso só saem juntos: { $channels }. Escolha todos ou nenhum.
audience-would-tell-how-many-are-in = “{ $n }” diria quantos estão em um segmento de menos de { $k } clientes, pelo que sobra do total. Escolha outro segmento, ou reúna o pequeno.
access-profiles-and = perfis { $a } e { $b }: { $why }
access-decided-by-hand = decidido à mão
access-date-not-file = data não consta no arquivo
access-by-hand = À mão
access-one-person-though-looks-like-several = esta é uma só pessoa, embora pareça ser várias
access-different-people = pessoas diferentes
access-one-person = uma pessoa
share-pseudonymised-copy = Cópia pseudonimizada

## Joins
access-same = em comum: { $kind } { $value }
