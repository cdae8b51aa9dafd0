### The view Predictions.

## Details

details-run-predictions-to-see-how-likely = Calcule predicciones para ver con qué probabilidad comprará o quedará inactivo cada cliente, y por qué.
details-select-customer = Seleccione un cliente
details-click-row-of-list-to-see = Haga clic en una fila de la lista para ver por qué este cliente tiene esta puntuación.
details-open-customer = Abrir cliente
details-select-touchpoint = Seleccione un punto de contacto
details-click-row-to-see-customers-who = Haga clic en una fila para ver los clientes que con mayor probabilidad lo harán a continuación.
details-this-customer-has-no-score-for = Este cliente no tiene puntuación en esta predicción.
details-score-of-this-customer = { $chance_to }: la puntuación de este cliente
details-raises-it = La sube
details-lowers-it = La baja
details-most-likely-next = Lo más probable después

## Evidence

evidence-does-it-happen-as-often-as = ¿Ocurre tan a menudo como dice?
evidence-said-happened =
    Dicho { $predicted }, ocurrido { $actual }
    { $customers }
evidence-said-and-happened = dicho { $predicted }, ocurrido { $actual }
evidence-how-often-customers = Con qué frecuencia los clientes { $does }: { $spoken }
evidence-tenths-of-customers-highest-score-first = deciles de clientes, primero la puntuación más alta
evidence-of = { $n } de { $customers }
evidence-share-of-customers-who-by-score = Proporción de clientes que { $do_within } por puntuación, primero el decil más alto: { $spoken }; media { $share }
evidence-what-raises-and-lowers-strongest-first = Lo que sube y baja la { $chance_to }, primero lo más fuerte; a igualdad de todo lo demás.
evidence-little = algo
evidence-hardly-matters = apenas importa
evidence-likely = { $much } { $n } probable

## Predictions

predictions-looking-at-what-comes-next = Mirando qué viene después…
predictions-run-predictions = Calcular predicciones
predictions-desire-path-learns-from-what-your = Desire Path aprende de lo que hicieron sus clientes con qué probabilidad comprará cada uno en 7, 30 y 90 días y quedará inactivo otro tanto, se pone a prueba con el pasado y dice por qué. Donde ningún modelo supera a una regla simple, lo que usted ve es la regla.
predictions-learning-from-what-customers-did = Aprendiendo de lo que hicieron los clientes…
predictions-customers = Clientes
predictions-how-well-it-does = Qué tal acierta
predictions-what-matters = Qué importa
predictions-orders-and-value = Pedidos y valor
predictions-next-touchpoints = Próximos puntos de contacto
predictions-there-was-too-little-data-to = Había muy pocos datos para predecir nada.
predictions-this-one-could-not-be-tested = Había muy pocos datos para probar esta predicción.
predictions-next-touchpoints-as-csv = Próximos puntos de contacto en CSV
predictions-predicted-against-happened-as-csv = Predicho frente a ocurrido en CSV
predictions-tenths-by-score-as-csv = Deciles por puntuación en CSV
predictions-what-matters-as-csv = Qué importa en CSV
predictions-what-is-predicted = Qué se predice
predictions-days = { $days } días
predictions-days-heading = Días
predictions-check-predictions = Comprobar predicciones
predictions-data-has-changed-since-these-predictions = Los datos han cambiado desde que se calcularon estas predicciones: «Calcular de nuevo» las pone al día.
predictions-take-this-as-hint-only = Tómelo solo como un indicio. { $reasons }
predictions-predictions-learn-from-what-customers-did = Las predicciones aprenden de lo que los clientes hicieron antes. Importe primero eventos.
predictions-no-data-to-learn-from = No hay datos de los que aprender
predictions-import-files = Importar archivos…
predictions-no-predictions-yet = Aún no hay predicciones
predictions-run-again = Calcular de nuevo
predictions-learning = Aprendiendo…

## Ranking

ranking-customer = Cliente
ranking-namesake = { $label } (#{ $number })
ranking-chance = Probabilidad
ranking-nobody-to-rank = Sin clasificación
ranking-why-nobody-is-ranked = Todos tienen la misma probabilidad: lo que se sabe antes de los clientes no dice quién lo hará. Más historial, o los datos de otra herramienta, pueden ayudar.
ranking-main-reason = Motivo principal
ranking-count-scores = Contar puntuaciones
ranking-counting = Contando…
ranking-through-filter = Con el filtro,{" "}
ranking-no-longer-in-data = Ya no están en los datos
ranking-customers-by-as-csv = Clientes por { $chance_to }, en CSV
ranking-predictions-are-gone = Las predicciones ya no existen.

## Words

words-in-last-test-of-with-scores = En la última prueba, de { $customers } con puntuaciones en torno a { $predicted }, { $actual } lo hicieron.
words-made-from-everything-before-tested-on = Calculado con todo lo anterior al { $date } · probado con el pasado más reciente que no había visto · todos los clientes del proyecto
words-were-silent = quedaron inactivos
words-did-it = lo hicieron
words-said-by-regression-and-trees = Las probabilidades son la media de dos modelos, una regresión y árboles de decisión.
words-tested-on-of-whom-given-one = En la última prueba: { $customers }, de los que { $positives } { $done }. Entre uno de los que { $done } y uno de los que no, los ordena bien { $model } veces de 100; { $baseline } por sí solo lo hace { $alone } veces.
words-tested-rule-on-of-whom-given-one = En la última prueba: { $customers }, de los que { $positives } { $done }. Entre uno de los que { $done } y uno de los que no, { $rule } por sí solo los ordena bien { $right } veces de 100.
words-was-silent = quedaron inactivos
words-in-last-test-top-tenth-as = En la última prueba, los clientes del primer decil { $does } { $times } lo que la media
predict-looking-for-signs = Buscando señales de intención
predict-learning-the-next-touchpoint = Aprendiendo el próximo punto de contacto
predict-learning-what-customers-will-order = Aprendiendo qué comprarán los clientes
predict-learning-what-happens-within-days = Aprendiendo qué ocurre en { $days } días
predict-over-20-times = más de 20 veces
predict-times = { $n } veces

## Words of tests
evidence-axis-predicted = predicho
evidence-axis-happened = ocurrido
evidence-much = mucho
evidence-clearly = claramente
evidence-more = más
evidence-less = menos
words-bought = compraron
