## Predictions of one's own

own-prediction-title = Pregunta propia
own-prediction-question = ¿Quiénes, de ciertos clientes, harán algo en los próximos días?
own-prediction-about-target = Lo que los clientes pueden hacer.
own-prediction-target-form = un evento de reglas, como order, "Product viewed", kind:cart o device:mobile, o un segmento por regla en el que entrar, como segment:"Loyal"
own-prediction-about-active-days = De los clientes que hicieron algo en los últimos días indicados; ever = de todos los que alguna vez hicieron algo.
own-prediction-about-horizon-days = En los próximos días indicados.
own-prediction-note = clientes que pasan el filtro y por los que se pregunta · aprendido de todos, de lo que se sabía antes del { $day } · probado con lo que ocurrió después
own-prediction-hint-only = { $says } Tómelo solo como un indicio.
own-prediction-too-few = { $question } { $why }
own-prediction-segment-has-no-rule = "{ $name }" no tiene regla, así que nadie puede ver quién entrará en él; hay { $known }
own-prediction-segment-asks-for-a-chance = "{ $name }" pide una probabilidad, que solo se conoce de hoy: quién entró en él antes no se sabe
own-prediction-no-segments-by-rule = ninguno por regla
own-prediction-examples = Para aprender: { $customers } a fecha de { $day }, de los que { $did } lo hicieron en los { $horizon } días siguientes.
own-prediction-examples-too-few = { $examples } Hacen falta { $needed } que lo hicieran y otros tantos que no.
own-prediction-counting = Contando de quiénes se puede aprender…
own-prediction-ask-of = De los clientes
own-prediction-who-will = ¿quiénes van a
own-prediction-in-the-next = en los próximos
own-prediction-active-in-last = { $days ->
    [one] activos el último día,
   *[other] activos en los últimos { $days } días,
}
own-prediction-ever-active = alguna vez activos,
own-prediction-days = { $days ->
    [one] { $days } día?
   *[other] { $days } días?
}
own-prediction-what-may-happen = Lo que los clientes pueden hacer
own-prediction-how-long-ago = Cuánto hace que estuvieron activos
own-prediction-how-far-ahead = Con cuánta antelación
own-prediction-keep = Guardar esta pregunta
own-prediction-kept = Preguntas guardadas
own-prediction-forget = Eliminar esta pregunta
own-prediction-was-kept = Guardada: { $question }
own-prediction-enter-a-segment = Entrar en un segmento

definition-do-anything = hacer algo
definition-order = hacer un pedido
definition-start-a-session = iniciar una sesión
definition-do-touchpoint = hacer «{ $name }»
definition-do-kind = hacer algo del tipo «{ $kind }»
definition-enter-segment = entrar en el segmento «{ $name }»
definition-segment-gone = un segmento que ya no existe
definition-question = { $days ->
    [one] De los clientes activos el último día, ¿quiénes van a { $what } en los próximos { $horizon } días?
   *[other] De los clientes activos en los últimos { $days } días, ¿quiénes van a { $what } en los próximos { $horizon } días?
}
definition-question-ever-active = De los clientes alguna vez activos, ¿quiénes van a { $what } en los próximos { $horizon } días?
definitions-number = Número
definitions-question = Pregunta
definitions-target = Qué
definitions-active-days = Activos en días
definitions-horizon-days = Días por delante
