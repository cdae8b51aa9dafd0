### What was forecast against what happened, and what goes with low scores.

## Forecasts

forecasts-title = Previsiones frente a lo ocurrido
forecasts-question = ¿Se cumplió lo previsto?
forecasts-no-run = Aún no hay predicciones: calcúlelas y vuelva cuando haya terminado su plazo.
forecasts-too-early = Aún no se puede comprobar ninguna previsión: la última es del { $date }, y su plazo no ha terminado en los datos. Importe datos más recientes.
forecasts-shared = Lo que dijeron cálculos anteriores de las predicciones, junto a lo que ocurrió.
forecasts-sentence = { $n ->
    [one] De 1 previsión cuyo plazo terminó, { $as_expected ->
    [0] ninguna resultó como explica el azar.
   *[other] 1 resultó como explica el azar.
}
   *[other] De { $n } previsiones cuyo plazo terminó, { $as_expected } resultaron como explica el azar.
}
forecasts-says = El { $date } se preveía de { $expected } de { $customers } (de { $low } a { $high }): { $does }; { $observed } lo hicieron.
forecasts-as-expected = Tantos como explica el azar.
forecasts-more = Más de lo que explica el azar: algo ha cambiado desde entonces.
forecasts-fewer = Menos de lo que explica el azar: algo ha cambiado desde entonces.
forecasts-note = clientes · de cada predicción, la previsión más reciente cuyo plazo terminó, de 4000 clientes como máximo elegidos al azar · intervalos del 90 % solo por azar: lo que mueve a todos los clientes a la vez no está en ellos
forecasts-scored = Clientes con probabilidad
forecasts-compared = Comparados
forecasts-predicted = Previstos
forecasts-predicted-low = Extremo inferior
forecasts-predicted-high = Extremo superior
forecasts-is-as-expected = Como explica el azar
forecasts-card = Última previsión

## What goes with low scores

score-drivers-title = Qué acompaña a las puntuaciones bajas
score-drivers-question = ¿Qué puntos de contacto, esperas, canales y temas acompañan a puntuaciones bajas y un sentimiento negativo?
score-drivers-days = Cuántos días antes de una respuesta se miran.
score-drivers-none = Muy pocos clientes respondieron una pregunta o escribieron un texto: se necesitan { $fewest }.
score-drivers-none-in-filter = Muy pocos clientes del filtro respondieron una pregunta o escribieron un texto.
score-drivers-shared = Qué acompaña a puntuaciones bajas y un sentimiento negativo.
score-drivers-note = clientes, cada uno con la última respuesta a una pregunta · lo que encontraron en los { $days } días anteriores · las diferencias se reducen según cuánto difieren en general, con intervalos del 95 %, y destacan si el azar las da menos de una vez de veinte, para todas las que se miraron · menos de 20 en un lado no se miran
score-drivers-mood = Sentimiento de los textos
score-drivers-unit-mood = tono, de -1 a 1
score-drivers-touchpoint = Punto de contacto
score-drivers-wait = Espera
score-drivers-channel = Primer canal
score-drivers-theme = Tema
score-drivers-wait-answer = más de { $time } hasta una respuesta
score-drivers-wait-delivery = más de { $time } hasta noticias del pedido
score-drivers-says = { $question }: { $customers } con «{ $factor }» puntúan { $lower } menos que los demás (de { $low } a { $high }).
score-drivers-nothing = { $question }: de { $n } cosas que se miraron, ninguna acompaña a puntuaciones más bajas más que por azar.
score-drivers-no-cause = Lo que acompaña a las puntuaciones bajas no tiene por qué ser su causa.
score-drivers-factor = Lo que encontraron
score-drivers-with = Con ello
score-drivers-without = Sin ello
score-drivers-score-with = Puntuación con ello
score-drivers-score-without = Puntuación sin ello
score-drivers-difference = Diferencia
score-drivers-low = Extremo inferior
score-drivers-high = Extremo superior
score-drivers-chance = Probabilidad por azar
