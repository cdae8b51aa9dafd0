### Reasons: why rows are left out, why something is proposed, doubted or found.

## Reject reasons

reject-reasons-date-cannot-be-read = { $column }: una fecha no se puede leer
reject-reasons-amount-of-money-cannot-be-read = un importe de dinero no se puede leer como número: el evento cuenta sin él
reject-reasons-part-of-row = una parte de una fila: { $reject_code }
reject-reasons-in-column = { $reason } en «{ $column }»
reject-reasons-other-events = { $n } más
reject-reasons-guessed-state = omitida por lo que dice «{ $column }», que se tomó por el estado de un pago
reject-reasons-other-unknown-states = otras palabras en «{ $column }» no se conocen: cuentan como ventas
reject-reasons-unknown-state = «{ $word }» en «{ $column }» no se conoce: cuenta como una venta
reject-reasons-second-table = otra tabla parece empezar en la línea { $line }: sus filas se leen con las columnas de la primera
reject-reasons-table-left-out = { $table } no se importó
reject-reasons-table-left-out-with-columns = { $table } no se importó (columnas { $columns })
reject-reasons-future = una hora en el futuro, por primera vez en la línea { $line }, la última { $latest }
reject-reasons-no-customer-id-e-mail-phone = sin id. de cliente, correo, teléfono ni id. de dispositivo
reject-reasons-column-unread = casi nada en «{ $column }» se pudo leer ({ $n } de { $rows } filas), así que puede contener otra cosa: dele otra función.
reject-reasons-placeholder-customer = en lugar del cliente hay un comodín como «guest» o «-1»
reject-reasons-no-time = sin hora
reject-reasons-time-cannot-be-read = la hora no se puede leer
reject-reasons-number-cannot-be-read = el número no se puede leer
reject-reasons-fewer-fields-than-header-has = menos campos que el encabezado
reject-reasons-more-fields-than-header-has = más campos que el encabezado
reject-reasons-quote-is-opened-and-never-closed = unas comillas se abren y no se cierran nunca
reject-reasons-quote-is-not-closed-within-megabyte = unas comillas no se cierran en un megabyte: un texto más largo no se puede leer
reject-reasons-not-json-object = no es un objeto JSON
reject-reasons-line-of-totals-not-row = una línea de totales, no una fila
reject-reasons-line-of-column-names-not-row = una línea de nombres de columnas, no una fila
reject-reasons-line-of-reports-footer = una línea del pie del informe
reject-reasons-line-of-another-report-in-same = una línea de otro informe en el mismo archivo
reject-reasons-erased-person = persona borrada
reject-reasons-older-than-retention-rule-allows = más antiguo de lo que permite la regla de conservación
reject-reasons-no-product = sin producto
reject-reasons-neither-cost-nor-impressions-nor-clicks = ni coste ni impresiones ni clics
reject-reasons-last-day-is-not-after-first = el último día no es posterior al primero, o es años más tarde
reject-reasons-no-event-name = sin nombre de evento
reject-reasons-no-list-of-events = sin lista de eventos
reject-reasons-no-list-of-actions = sin lista de acciones
reject-reasons-order-that-was-not-paid = un pedido que no se pagó
reject-reasons-test-payment = un pago de prueba
reject-reasons-no-status = sin estado
reject-reasons-neither-paid-nor-failed = ni pagado ni fallido
reject-reasons-deleted-contact = un contacto eliminado
reject-reasons-deleted-record = un registro eliminado
reject-reasons-deleted-ticket = un ticket eliminado
reject-reasons-deal-without-contact = un negocio sin contacto
reject-reasons-opportunity-without-contact = una oportunidad sin contacto
reject-reasons-opportunity-that-is-open-without-date = una oportunidad abierta, sin fecha de creación
reject-reasons-filtered-out-by-hubspot-no-person = filtrado por HubSpot: no lo hizo una persona
reject-reasons-membership-that-was-taken-back = una pertenencia que se retiró
reject-reasons-visit-without-actions = una visita sin acciones
reject-reasons-no-type-not-call = sin tipo: no es una llamada
reject-reasons-calls-of-other-kinds-than-track = llamadas de otros tipos que track, page, screen, identify, group y alias
reject-reasons-alias-call-without-both-ids = una llamada alias sin los dos id.
reject-reasons-alias-calls-from-id-to-itself = llamadas alias de un id. a sí mismo
reject-reasons-alias-calls-between-two-e-mail = llamadas alias entre dos direcciones de correo: siguen siendo dos clientes
reject-reasons-merges-of-two-ids-of-tools = combinaciones de dos id. propios de la herramienta
reject-reasons-no-profile-with-distinct-id = sin perfil con un $distinct_id
reject-reasons-not-108-to-131-fields-of = no son los 108 a 131 campos de un evento enriquecido
reject-reasons-what-tool-sends-by-itself-heartbeats = lo que la herramienta envía por sí sola (latidos, páginas abandonadas), nada que hiciera una persona
reject-reasons-hits-that-adobe-excludes-exclude-hit = accesos que Adobe excluye (exclude_hit)
reject-reasons-rows-that-are-no-hits-hit = filas que no son accesos (hit_source)
reject-reasons-purchases-sent-second-time-duplicate-purchase = compras enviadas por segunda vez (duplicate_purchase)
reject-reasons-not-line-of-access-log = no es una línea de un registro de acceso
reject-reasons-no-status-code = sin código de estado
reject-reasons-not-web-request = no es una solicitud web
reject-reasons-files-that-belong-to-pages-images = archivos que forman parte de páginas (imágenes, estilos, scripts), redirecciones y comprobaciones
reject-reasons-payment-that-failed-or-was-called = un pago que falló o se anuló
reject-reasons-payment-that-is-disputed = un pago en disputa
reject-reasons-payment-of-which-all-went-back = un pago reembolsado por completo
reject-reasons-money-that-no-customer-moved-fee = dinero que no movió ningún cliente: una comisión, una liquidación, una conversión o una retención
reject-reasons-earlier-state-of-same-record = un estado anterior del mismo registro
reject-reasons-event-id-of-earlier-event-that = el id. de evento de un evento anterior que dice otra cosa: ambos cuentan (línea { $lines })
reject-reasons-repeated-money = una fila que dice palabra por palabra lo que dice una fila anterior del archivo: cuenta una vez, así que quedan fuera { $money } de dinero. Las compras de un mismo día parecen iguales si solo consta el día: --keep-repeats («Conservar filas repetidas» en la ventana) las cuenta todas
reject-reasons-repeated-rows = una fila con dinero que dice palabra por palabra lo que dice una fila anterior del archivo: cuenta una vez. Las compras de un mismo día parecen iguales si solo consta el día: --keep-repeats («Conservar filas repetidas» en la ventana) las cuenta todas
reject-reasons-rows-apart = una fila de un archivo anterior salvo por columnas que no se usan: cuenta como otro evento
reject-reasons-rows-changed = una fila de un archivo anterior cuyas columnas no usadas cambiaron: cuenta una vez
reject-reasons-delimiter-too-many-row-was-put = un separador de más: la fila se corrigió de la única manera que encaja con sus columnas
reject-reasons-time-in-hour-that-comes-twice = una hora de las que se repiten cuando se atrasa el reloj: deciden las filas de alrededor
reject-reasons-time-that-does-not-exist-as = una hora que no existe, porque se adelanta el reloj: se toma por una hora más tarde

## Action reasons

action-reasons-segment = {" "}Segmento: { $segment }.
action-reasons-on = el { $date }
action-reasons-cart-with-no-order-since = Carrito con { $product } { $on }, sin pedido desde entonces
action-reasons-cart-or-checkout-no-order-since = Carrito o proceso de pago { $on }, sin pedido desde entonces
action-reasons-viewed-times-in-days-to-without = Vio { $product } { $views } veces en los { $days } días hasta el { $date } sin comprarlo
action-reasons-first-seen-so-far = Visto por primera vez { $on }, { $orders } hasta ahora
action-reasons-one-order = Un pedido, { $on }
action-reasons-orders-last = { $n } pedidos, el último { $on }
action-reasons-support-contact-or-return = ; contacto con soporte o devolución { $on }
action-reasons-ordered-no-review-yet = Compró { $on }{ $product }, aún sin reseña
action-reasons-visits-rose-no-order-in-that = Las visitas subieron { $visit_words }, sin pedido en ese tiempo
action-reasons-trouble = Contacto con soporte o devolución { $on }
action-reasons-open-complaint = Contacto con soporte o devolución { $on }, sin resolver desde entonces
action-reasons-playbook = Cumple la regla del playbook «{ $name }»
action-reasons-bought-and-are-bought-together-as = Compró { $bought } { $on }; { $bought } y { $suggestion } se compran juntos { $times } lo que daría el azar
action-reasons-not-seen-since = no visto desde entonces
action-reasons-last-seen-on = visto por última vez el { $date }
action-reasons-likely-to-stay-silent-for-days = { $number } % de probabilidad de quedar inactivo los { $days } días siguientes al { $date }
action-reasons-visits-fell = las visitas bajaron { $visit_words }
action-reasons-from-to-in-days-to = de { $before } a { $after } en los { $days } días hasta el { $date }

## Factors

factors-days-since-last-order = días desde el último pedido
factors-days-since-last-visit = días desde la última visita
factors-the-average = la misma probabilidad para todos
factors-number-of-orders = número de pedidos
factors-number-of-orders-in-90-days = pedidos en 90 días
factors-value-of-orders = valor medio del pedido
factors-number-of-actions = número de acciones
factors-number-of-visits-in-28-days = visitas en 28 días
factors-days-since-last-order-name = Días desde el último pedido
factors-orders-so-far = Pedidos hasta ahora
factors-mean-order-value = Valor medio del pedido
factors-days-since-last-visit-name = Días desde la última visita
factors-visits-in-28-days = Visitas en 28 días
factors-days-since-first-visit = Días desde la primera visita
factors-visits-in-7-days = Visitas en 7 días
factors-visits-of-last-week-against-usual = Visitas de la última semana frente a lo habitual
factors-orders-in-90-days = Pedidos en 90 días
factors-orders-in-30-days = Pedidos en 30 días
factors-time-since-last-order-against-own = Tiempo desde el último pedido frente a su propio ritmo
factors-products-viewed-in-7-days = Productos vistos en 7 días
factors-cart-without-order-in-7-days = Carrito sin pedido en 7 días
factors-e-mails-opened-in-30-days = Correos abiertos en 30 días
factors-e-mail-clicks-in-30-days = Clics en correos en 30 días
factors-support-contacts-in-90-days = Contactos con soporte en 90 días
factors-returns-in-90-days = Devoluciones en 90 días
factors-no-order-yet = Aún sin pedidos
factors-orders-in-365-days = Pedidos en 365 días
factors-visits-so-far = Visitas hasta ahora
factors-visits-in-90-days = Visitas en 90 días
factors-actions-so-far = Acciones hasta ahora
factors-actions-in-7-days = Acciones en 7 días
factors-actions-in-28-days = Acciones en 28 días
factors-actions-in-90-days = Acciones en 90 días
factors-pace-of-own-orders = Ritmo de sus propios pedidos
factors-last-came-by = Llegó la última vez por { $channel }
factors-typical = { $date } (típico { $typical })
factors-last-order = último pedido { $dates }
factors-so-far-typical = { $value } hasta ahora (típico { $usual })
factors-spends-per-order-typical = gasta { $number } por pedido (típico { $usual })
factors-last-active = última actividad { $dates }
factors-in-28-days-typical = { $value } en 28 días (típico { $usual })
factors-first-seen = visto por primera vez { $dates }
factors-in-7-days-typical = { $value } en 7 días (típico { $usual })
factors-visits-at-usual-pace-in-week = visitas a { $times } el ritmo habitual en la semana hasta el { $week } (típico { $usual })
factors-in-365-days-typical = { $value } en 365 días (típico { $usual })
factors-own-pace-of-orders-alone-gives = el ritmo de sus propios pedidos por sí solo da un { $chance } % (típico { $share } %)
factors-in-90-days-typical = { $value } en 90 días (típico { $usual })
factors-in-30-days-typical = { $value } en 30 días (típico { $usual })
factors-their-usual-gap-since-last-order = { $times } su intervalo habitual desde el último pedido (típico { $usual })
factors-viewed-in-7-days-typical = { $value } en 7 días, vistos (típico { $usual })
factors-cart-without-order-share = carrito sin pedido en 7 días (lo tiene el { $share } % de los clientes)
factors-no-open-cart-of-customers-have = sin carrito abierto (lo tiene el { $share } % de los clientes)
factors-opened-in-30-days-typical = abrió { $value } en 30 días (típico { $usual })
factors-no-order-yet-like-of-customers = aún sin pedidos (como el { $share } % de los clientes)
factors-has-ordered-before-have-not = ya ha hecho pedidos (el { $share } % no)
factors-last-came-by-like-of-customers = llegó la última vez por { $channel } (como el { $share } % de los clientes)
factors-did-not-last-come-by-did = la última vez no llegó por { $channel } (el { $share } % sí)
factors-a-property = una propiedad
factors-has-property-like-of-customers = { $property } (como el { $share } % de los clientes)
factors-has-not-property-of-customers-have = no { $property } (el { $share } % de los clientes sí)
factors-amount-of-property-typical = { $property } { $number } (típico { $usual })
factors-how-often-before = cuántas veces ocurrió antes
factors-days-since-last-time = días desde que ocurrió por última vez
factors-times-so-far = Cuántas veces ocurrió hasta ahora
factors-times-in-90-days = Cuántas veces ocurrió en 90 días
factors-days-since-last-time-name = Días desde que ocurrió por última vez
factors-never-before = Nunca antes
factors-did-it-typical = lo hizo { $times } hasta ahora (típico { $usual })
factors-did-it-in-90-days-typical = lo hizo { $times } en 90 días (típico { $usual })
factors-did-it-last = lo hizo por última vez { $dates }
factors-never-did-it-like-of-customers = nunca lo hizo (como el { $share } % de los clientes)
factors-did-it-before-have-not = ya lo hizo antes (el { $share } % no)
factors-another-channel = otro canal

## Readiness

readiness-needs-days-of-events-two-horizons = Necesita { $needed_days } días de eventos: dos plazos de { $days } días para aprender y probar, y algo de historia antes. Faltan { $missing_days } días más.
readiness-reached-goal = alcanzaron el objetivo
readiness-did-not = no lo alcanzaron
readiness-were-silent = quedaron inactivos
readiness-were-not = no quedaron inactivos
readiness-needs-at-least-customers-who-and = Necesita al menos { $needed } clientes que { $did } y { $needed } que { $did_not } en { $days } días para aprender; en los { $days } días anteriores a los de la prueba hay { $positives } y { $negatives }.
readiness-few-examples-to-learn-from = Pocos ejemplos de los que aprender ({ $positives } y { $negatives }; { $firm } de cada lo hacen firme).
readiness-few-examples-to-learn-from-and = Pocos ejemplos de los que aprender ({ $positives } y { $negatives }; { $firm } de cada lo hacen firme), así que se usan tres características como mucho.
readiness-chosen-properties-not-used = Las propiedades que usted eligió no cuentan hasta que haya suficientes.
readiness-did-it = lo hicieron
readiness-too-good-to-be-true-of = Demasiado bueno para ser verdad ({ $n } de 100 parejas bien ordenadas): compruebe si los datos tienen fugas, como una columna que solo se rellena después del hecho.
readiness-too-good-left-out = Demasiado bueno para ser verdad: casi nadie tiene «{ $names }» salvo quienes están a punto de comprar, como si solo se rellenara después del hecho. Se excluye; compruebe de dónde viene.
readiness-in-test-period-everybody-did-same = En el período de prueba todos hicieron lo mismo, así que no se pudo probar el modelo.
readiness-model-did-not-help-on-your = El modelo no ayudó con sus datos: en la media de todas las pruebas, «{ $baseline }» por sí solo ordena bien { $alone } de 100 parejas, y el modelo { $model }, no mejor que por azar. Por eso se muestra una regla simple.
readiness-model-may-be-better-by-chance = El modelo ordena mejor que cualquier regla simple, aunque quizá solo por azar: en la media de todas las pruebas, «{ $baseline }» por sí solo ordena bien { $alone } de 100 parejas, y el modelo { $model }.
readiness-nothing-known-of-customers-tells = No hay señal en estos datos: nada de lo que se sabe de los clientes dice quién será (el modelo ordena bien { $model } de 100 parejas, 50 es adivinar). Por eso todos reciben la media.
readiness-in-test-probabilities-were-further-off = En la prueba las probabilidades se alejaron más que diciendo siempre la media ({ $n } %). El orden puede ayudar todavía.
readiness-customers-changed = Los clientes cambiaron entre los dos períodos: se esperaba un { $expected } %.

## Assumptions

assumptions-lines-of-one-order-count-once = ; las líneas de un pedido cuentan una vez
assumptions-reached-in-your-data = Alcanzado { $times } en sus datos{ $lines }.
assumptions-by-its-name-reached-in-your = Por su nombre; alcanzado { $times } en sus datos{ $lines }.
assumptions-nothing-in-your-data-looks-like = Nada en sus datos parece una compra: elija qué cuenta como éxito.
assumptions-all-that-name-currency-say-so = Lo dicen todas las filas que nombran una moneda ({ $rows }).
assumptions-of-rows-that-name-currency-say = Lo dicen { $rows } de { $all } filas que nombran una moneda.
assumptions-no-file-names-currency-most-customers = Ningún archivo nombra una moneda; la mayoría de los clientes está { $place }.
assumptions-several-currencies = Sus archivos nombran { $n } monedas en { $rows }, y ninguna está en la mayoría de las filas: mire si es correcto.
assumptions-nothing-in-your-files-says-so = Nada en sus archivos lo dice: mire si es correcto.
assumptions-you-gave-it-for-file = Usted la indicó para un archivo.
assumptions-it-is-this-computers = Es la de este equipo.
assumptions-most-customers-are-in = La mayoría de los clientes está { $place }.
assumptions-events-by-stage-every-touchpoint-has = Eventos por etapa; todos los puntos de contacto tienen una.
assumptions-events-by-stage-of-touchpoints-without = Eventos por etapa; { $events_are } en puntos de contacto sin etapa.

## Quality

quality-rows-left-out = Filas omitidas
quality-rows-that-were-there-already = Filas que ya estaban
quality-order-lines-that-come-twice = Líneas de pedido que vienen dos veces
quality-recorded-twice = Registrado dos veces
quality-events-in-future = Eventos en el futuro
quality-events-before-year-2000 = Eventos anteriores al año 2000
quality-consequences-before-their-cause = Consecuencias antes de su causa
quality-days-without-data = Días sin datos
quality-days-with-hardly-any-data = Días casi sin datos
quality-days-with-far-too-much-data = Días con demasiados datos
quality-sudden-change-of-level = Cambio repentino de nivel
quality-people-nobody-can-name = Personas que nadie puede nombrar
quality-ids-shortened-by-spreadsheet = Id. acortados por una hoja de cálculo
quality-missing-values = Valores ausentes
quality-amounts-out-of-proportion = Importes desproporcionados
quality-e-mail-addresses-in-page-addresses = Correos en direcciones de página
quality-garbled-letters = Letras alteradas
quality-bots = Bots
quality-faster-than-people = Más rápidos que las personas
quality-our-own-people = Nuestro personal
quality-consent-unknown = Consentimiento desconocido
quality-other-currencies = Otras monedas
quality-tables-left-out = Tablas omitidas
quality-tables-left-out-sentence = No todo un archivo está en el proyecto: { $parts }.
quality-tables-left-out-effect = Los análisis no saben nada de estas tablas, o leen sus filas con las columnas equivocadas.
quality-tables-left-out-fix = Importe de nuevo el archivo y elija sus otras tablas; si hay dos tablas una debajo de otra, ponga entre ellas una línea vacía y los nombres de las columnas.
quality-states = Palabras de estado supuestas
quality-states-sentence = Qué filas cuentan como ventas lo decidió una columna de estado de la que nadie dijo qué significan sus palabras: { $parts }.
quality-states-effect = Si las palabras significan otra cosa, los pedidos y el dinero son demasiado bajos o altos por estas filas.
quality-states-fix = Mire las palabras. Si la columna no es el estado de un pago, deshaga la importación e importe de nuevo el archivo con otra función para ella; si lo es, dele usted mismo esa función.
quality-cells = Partes de filas que no se pudieron leer
quality-cells-sentence = Hay filas que cuentan sin una parte de lo que dicen: { $parts }.
quality-cells-effect = Lo que no se pudo leer falta en sumas, fechas y personas.
quality-cells-fix = Mire estas celdas en el archivo, corríjalas o dé otra función a su columna, e impórtelo de nuevo.
quality-clock-changes = Horas con cambio de reloj
quality-clock-changes-sentence = Donde se cambia el reloj, las horas locales no son seguras: { $parts }.
quality-clock-changes-effect = Las horas que se repiten se situaron según las filas de alrededor; una hora que no existe dice que la zona horaria puede ser otra.
quality-clock-changes-fix = Compruebe la zona horaria de la importación; las exportaciones con horas en UTC no dejan dudas.
quality-shared-ids = Eventos que comparten id.
quality-shared-ids-sentence = Hay id. de eventos dados dos veces a cosas distintas, que cuentan todas: { $parts }.
quality-shared-ids-effect = Ninguno, si ocurrieron ambas; si una corrige la otra, los recuentos son demasiado altos.
quality-shared-ids-fix = Mire las líneas; si la herramienta corrige eventos enviándolos de nuevo, exporte solo su último estado.
quality-rows-of-file = { $n } de { $rows } de { $file }
quality-of = { $count } de { $events }{ $share }
quality-and-more = { $all } y { $more } más
quality-of-were-left-out = { $count } de { $rows }{ $share } se omitieron: { $parts }.
quality-of-said-exactly-what-another-row = { $count } de { $rows }{ $share } decían exactamente lo que ya había dicho otra fila.
quality-of-are-exactly-like-another-line = { $count } de { $rows }{ $share } son exactamente iguales a otra línea de su pedido.
quality-repeat-same-thing-by-same-person = { $of_events } repiten lo mismo de la misma persona en un segundo.
quality-are-dated-later-than-today = { $of_events } tienen fecha posterior a hoy.
quality-are-dated-before-year-2000 = { $of_events } tienen fecha anterior al año 2000.
quality-come-up-to-day-before-what = { $of_events } llegan hasta un día antes de lo que debe haberlos causado, como un reembolso antes de su pedido.
quality-on-nothing-arrived-from-usually-about = En { $days } no llegó nada de { $source } ({ $stretches }); lo habitual, unos { $events } al día.
quality-on-hardly-anything-arrived-from-usually = En { $days } no llegó casi nada de { $source } ({ $day_list }); lo habitual, unos { $events } al día.
quality-on-far-more-than-usual-arrived = En { $days } llegó mucho más de lo habitual de { $source } ({ $day_list }); lo habitual, unos { $events } al día.
quality-from-it-went-from-about-to = desde el { $date } pasó de unos { $before } a { $after } eventos al día
quality-changed-its-level-from-one-day = { $source } cambió de nivel de un día para otro: { $each }.
quality-are-by-people-of-whom-only = { $of_events } son de personas de las que solo se conoce un dispositivo.
quality-are-by-people-whose-id-spreadsheet = { $of_events } son de personas cuyo id. acortó una hoja de cálculo, como 1.23457E+12.
quality-lack-what-most-events-of-their = A { $of_events } les falta lo que tiene la mayoría de los eventos de su tipo: { $parts }.
quality-have-amount-more-than-hundred-times = { $of_events } tienen un importe más de cien veces mayor que el habitual.
quality-page-address-of-holds-somebodys-e = La dirección de página de { $of_events } contiene el correo de alguien.
quality-have-letters-that-were-read-in = { $of_events } tienen letras que se leyeron con la codificación equivocada, como «Ã¼» por «ü».
quality-are-by-programs-by-their-user = { $of_events } son de programas, según su user agent: { $parts }.
quality-are-by-visitors-who-act-faster = { $of_events } son de visitantes que actúan más rápido, o más tiempo seguido, de lo que puede una persona.
quality-are-by-companys-own-people = { $of_events } son del personal de la empresa.
quality-of-with-e-mail-address-never = De { $customers } con dirección de correo, { $count }{ $share } nunca dijeron si quieren correos.
quality-of-with-money-are-not-in = { $count } de { $rows } con dinero{ $share } no están en la moneda del proyecto: { $parts }.
quality-finding-of-touchpoint = { $label } de «{ $touchpoint }»
quality-analyses-know-nothing-of-these-rows = Los análisis no saben nada de estas filas: los recuentos y el dinero son demasiado bajos por ellas.
quality-none-they-count-once = Ninguno: cuentan una vez.
quality-each-counts-as-item-of-its = Cada una cuenta como un artículo: correcto si una caja escribe una línea por unidad; si no, el dinero es demasiado alto.
quality-counts-of-events-and-loops-are = Los recuentos de eventos y bucles son demasiado altos; las proporciones de clientes valen.
quality-they-make-people-look-active-who = Hacen parecer activas a personas que no lo están y alargan todos los ejes de tiempo.
quality-they-begin-journeys-years-too-early = Empiezan los recorridos años antes de tiempo y alargan todos los ejes de tiempo.
quality-paths-run-wrong-way-round-for = Las rutas de estos clientes van al revés; los tiempos entre pasos son incorrectos.
quality-drop-offs-sessions-and-orders-of = Faltan los abandonos, sesiones y pedidos de estos días; las comparaciones que los incluyen inducen a error.
quality-comparisons-with-these-days-mislead-some = Las comparaciones con estos días inducen a error; algunos de sus clientes parecen haber abandonado.
quality-averages-that-include-these-days-are = Las medias que incluyen estos días son demasiado altas.
quality-what-looks-like-change-of-customers = Lo que parece un cambio de los clientes puede ser un cambio de la medición.
quality-what-these-people-did-elsewhere-is = Lo que estas personas hicieron en otro lugar es otro recorrido: las rutas terminan donde termina el dispositivo.
quality-different-people-with-same-first-digits = Personas distintas con las mismas primeras cifras se han convertido en una; nada puede distinguirlas.
quality-sums-products-and-recommendations-leave-these = Las sumas, los productos y las recomendaciones no cuentan estos eventos.
quality-few-amounts-decide-averages-worth-and = Unos pocos importes deciden medias, valor y predicciones.
quality-addresses-must-not-be-shown-or = Las direcciones no se deben mostrar ni compartir; las páginas se dividen en otros tantos nombres.
quality-same-thing-counts-under-two-names = Lo mismo cuenta con dos nombres.
quality-none-they-are-left-out-of = Ninguno: se excluyen de todos los análisis.
quality-bots-count-as-customers-who-look = Los bots cuentan como clientes que miran y nunca compran: la conversión es demasiado baja.
quality-if-they-are-programs-they-count = Si son programas, cuentan como clientes que miran y nunca compran.
quality-tests-and-daily-work-of-company = Las pruebas y el trabajo diario de la empresa cuentan como clientes.
quality-they-are-withheld-from-e-mail = Quedan fuera de las listas de correo.
quality-look-at-rows-give-columns-other = Mire las filas; dé otras funciones a las columnas o corrija el archivo, e impórtelo de nuevo.
quality-nothing-if-no-two-exports-overlap = Nada. Si no se solapan dos exportaciones, averigüe por qué la herramienta envía eventos dos veces.
quality-look-at-few-in-shop-if = Mire algunas en la tienda. Si se escribieron dos veces, deshaga la importación e importe de nuevo con «Contar una vez las líneas repetidas».
quality-look-whether-tag-is-on-page = Mire si la etiqueta está dos veces en la página; aquí no hay que hacer nada.
quality-undo-import-check-day-and-month = Deshaga la importación, compruebe el orden de día y mes y la zona horaria, e importe de nuevo.
quality-undo-import-and-check-how-its = Deshaga la importación y compruebe cómo se leen sus fechas; las fechas vacías pueden haberse convertido en 1970.
quality-check-time-zones-of-sources-one = Compruebe las zonas horarias de las fuentes: uno de los relojes va mal.
quality-export-these-days-again-from-tool = Exporte de nuevo estos días de la herramienta; si los perdió, exclúyalos con el filtro de fechas.
quality-export-again-or-leave-out = Exporte de nuevo estos días de la herramienta o exclúyalos con el filtro de fechas.
quality-look-who-it-was-campaign-program = Mire quién fue: una campaña, un programa o una exportación que contiene algunos días dos veces.
quality-find-out-what-changed-on-that = Averigüe qué cambió ese día: una etiqueta nueva, un aviso de consentimiento, un filtro de la herramienta, el precio.
quality-import-something-that-names-them-log = Importe algo que las nombre: inicios de sesión, pedidos o clics del boletín con el id. de dispositivo.
quality-undo-import-export-file-again-and = Deshaga la importación, exporte de nuevo el archivo e impórtelo sin abrirlo antes en una hoja de cálculo.
quality-check-tag-of-this-event-in = Compruebe la etiqueta de este evento; en la importación, compruebe que la columna tiene su función.
quality-check-decimal-comma-and-currency-of = Compruebe la coma decimal y la moneda de la importación, o las propias filas.
quality-apply-proposed-address-rules-and-have = Aplique las reglas de direcciones propuestas y haga que el sitio web deje de escribirlo en las direcciones.
quality-export-file-as-utf-8-and = Exporte el archivo como UTF-8 e impórtelo de nuevo.
quality-nothing-count-them-in-to-see = Nada. Cuéntelos para ver la diferencia.
quality-leave-bots-out = Excluir los bots.
quality-look-at-few-of-them-then = Mire algunos y después exclúyalos.
quality-leave-them-out = Excluirlos.
quality-import-consents-from-newsletter-tool-or = Importe los consentimientos de la herramienta de boletines o del CRM.
quality-there-is-no-data-to-judge = Aún no hay datos que juzgar: importe un archivo para empezar.
quality-what-weighs-most = { $grades }. Lo que más pesa: { $sentence }
quality-nothing-that-would-mislead = { $grades }. Nada que induzca a error.
quality-of-100-points = { $left } de 100 puntos
quality-points-left-and-harms = { $left } de 100 puntos: { $harms }
quality-source = Fuente
quality-grade = Nota
quality-finding = Hallazgo
quality-count = Recuento
quality-heading-of = De
quality-points-off = Puntos restados
quality-what = Qué
quality-effect = Efecto
quality-what-to-do = Qué hacer
quality-nothing-was-found = No se encontró nada.
quality-points = Puntos
quality-rows = Filas
quality-events = Eventos
quality-customers = Clientes
quality-first = Primero
quality-last = Último
quality-person-known = Persona conocida
quality-channel = Canal
quality-page = Página
quality-product = Producto
quality-value = Valor
quality-campaign = Campaña
quality-device = Dispositivo
quality-country = País
quality-text = Texto
quality-day = Día
quality-usual = Habitual
quality-shown-and-more = { $listed } y { $more } más
quality-machines-in-peoples-names = Máquinas en nombre de personas
quality-are-opens-clicks-and-page-views = { $of_events } son aperturas, clics y vistas de página para los que ninguna persona es lo bastante rápida: muchos enlaces a la vez, o un correo leído en el mismo segundo en que se envió. Así actúan las pasarelas de correo y los proxies de privacidad.
quality-they-count-as-interest-that-nobody = Cuentan como un interés que nadie mostró: las aperturas y los clics son demasiado altos.
quality-amounts-without-exchange-rate-are-in = Los importes sin tipo de cambio no están en ninguna suma, media ni predicción: el dinero es demasiado bajo por ellos.
quality-none-they-are-converted-by-exchange = Ninguno: se convierten con los tipos de cambio de los ajustes.
quality-say-what-one-unit-is-worth = Diga cuánto vale una unidad en Datos › Ajustes, o fije ahí la moneda del proyecto.
quality-nothing-rates-are-yours-change-them = Nada. Los tipos de cambio son suyos: cámbielos en Datos › Ajustes.
quality-understanding-columns-that-are-not-certain = Comprensión: columnas que no son seguras
quality-too-many-touchpoints = Demasiados puntos de contacto
quality-touchpoints-beyond-the-limit = { $of_events } se llaman «Otros»: un proyecto distingue 2000 puntos de contacto, y los suyos son los menos frecuentes.
quality-what-means-was-taken-from-name = Lo que significa { $columns } se tomó solo del nombre o de los valores: { $map }.
quality-as = «{ $column }» como { $role }
quality-what-these-events-were-is-in = Qué fueron estos eventos no está en ningún análisis de puntos de contacto.
quality-if-column-means-something-else-every = Si una columna significa otra cosa, todas las cifras que se basan en ella son incorrectas.
quality-add-touchpoint-rules-that-give-several = Añada reglas de puntos de contacto que den a varios el mismo nombre, o importe otra columna como evento.
quality-undo-import-import-file-again-and = Deshaga la importación, importe de nuevo el archivo y elija qué son estas columnas; lo que elija se recuerda.

## How often
counted-actions = { $form ->
    [0] ninguna acción
    [1] una acción
   *[other] { $n } acciones
}
counted-e-mail-clicks = { $form ->
    [0] ningún clic en correos
    [1] un clic en correos
   *[other] { $n } clics en correos
}
counted-e-mails = { $form ->
    [0] ningún correo
    [1] un correo
   *[other] { $n } correos
}
counted-orders = { $form ->
    [0] ningún pedido
    [1] un pedido
   *[other] { $n } pedidos
}
counted-products = { $form ->
    [0] ningún producto
    [1] un producto
   *[other] { $n } productos
}
counted-returns = { $form ->
    [0] ninguna devolución
    [1] una devolución
   *[other] { $n } devoluciones
}
counted-support-contacts = { $form ->
    [0] ningún contacto con soporte
    [1] un contacto con soporte
   *[other] { $n } contactos con soporte
}
counted-times-done = { $form ->
    [0] ninguna vez
    [1] una vez
   *[other] { $n } veces
}
counted-visits = { $form ->
    [0] ninguna visita
    [1] una visita
   *[other] { $n } visitas
}

## In which country

country-in-gb = en el Reino Unido
country-in-us = en Estados Unidos
country-in-de = en Alemania
country-in-at = en Austria
country-in-ch = en Suiza
country-in-fr = en Francia
country-in-es = en España
country-in-it = en Italia
country-in-nl = en los Países Bajos
country-in-be = en Bélgica
country-in-ie = en Irlanda
country-in-pt = en Portugal
country-in-fi = en Finlandia
country-in-se = en Suecia
country-in-no = en Noruega
country-in-dk = en Dinamarca
country-in-pl = en Polonia
country-in-cz = en Chequia
country-in-hu = en Hungría
country-in-tr = en Turquía
country-in-in = en la India
country-in-jp = en Japón
country-in-sg = en Singapur
country-in-ae = en los Emiratos Árabes Unidos
country-in-za = en Sudáfrica
country-in-nz = en Nueva Zelanda
country-in-au = en Australia
country-in-ca = en Canadá
country-in-br = en Brasil
country-in-mx = en México
