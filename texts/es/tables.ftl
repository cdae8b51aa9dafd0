### Titles of columns and words in tables.

## Tables

tables-day = Día
tables-channel = Canal
tables-from = De
tables-campaign = Campaña
tables-cost = Coste
tables-currency = Moneda
tables-impressions = Impresiones
tables-clicks = Clics
tables-session = Sesión
tables-start = Inicio
tables-end = Fin
tables-duration = Duración
tables-events = Eventos
tables-first-touchpoint = Primer punto de contacto
tables-last-touchpoint = Último punto de contacto
tables-goal = Objetivo
tables-to = A
tables-within-customer = Dentro del cliente
tables-within-session = Dentro de la sesión
tables-of-from = Parte del origen
tables-of-start = Del inicio
tables-of-previous-step = Del paso anterior
tables-step = Paso
tables-kind = Tipo
tables-name = Nombre
tables-count = Recuento
tables-path = Ruta
tables-times = Veces
tables-customers = Clientes
tables-of-all-paths = De todas las rutas
tables-reach-goal = Alcanzan el objetivo
tables-median-time = Tiempo mediano
tables-error = Error
tables-week-from = Semana desde
tables-sessions-with-error = Sesiones con el error
tables-sessions-at-step-before = Sesiones en el paso anterior
tables-rate = Tasa
tables-out-of-ordinary = Fuera de lo normal
tables-group = Grupo
tables-share = Proporción
tables-what-makes-it-different = Qué lo distingue
tables-groups = Grupos
tables-silhouette = Silueta
tables-stability = Estabilidad
tables-inertia = Inercia
tables-chosen = Elegido
tables-time = Hora
tables-stage = Etapa
tables-touchpoint = Punto de contacto
tables-source = Fuente
tables-page = Página
tables-product = Producto
tables-value = Valor
tables-amount-as-paid = Importe tal como se pagó
tables-text = Texto
tables-raw-event = Evento original
tables-device = Dispositivo
tables-country = País
tables-silent-may-leave = inactivo (puede irse)
tables-prediction = Predicción
tables-days = Días
tables-state = Estado
tables-auc = AUC
tables-baseline-auc = AUC de referencia
tables-brier = Brier
tables-base-rates-brier = Brier de la tasa base
tables-lift-of-top-tenth = Lift del primer decil
tables-note = Nota
tables-low-confidence = poca confianza
tables-not-enough-data = datos insuficientes
tables-chance = Probabilidad
tables-reasons = Motivos
tables-import = Importación
tables-file = Archivo
tables-at = Hora
tables-rows = Filas
tables-duplicates = Duplicados
tables-rejected = Rechazadas
tables-line = Línea
tables-column = Columna
tables-what-is-wrong = Qué está mal
tables-row-as-it-came = La fila tal como llegó
tables-addresses = Direcciones
tables-become = Pasan a ser
tables-how-many = Cuántas
tables-because-of = A causa de
tables-example = Ejemplo
tables-address = Dirección
tables-now = Ahora
tables-then = Después

## Customer list

customer-list-last-seen = Última vez
customer-list-events = Eventos
customer-list-orders = Pedidos
customer-list-value = Valor
customer-list-stage = Etapa
customer-list-lifecycle = Ciclo de vida
customer-list-segment = Segmento
customer-list-chance-to-buy = Probabilidad de comprar
customer-list-chance-to-stay-silent = Probabilidad de quedar inactivo

## Privacy tables

privacy-tables-purpose = Finalidad
privacy-tables-given = Dado
privacy-tables-refused = Denegado
privacy-tables-not-known = No se conoce
privacy-tables-withheld = Fuera de listas
privacy-tables-time = Hora
privacy-tables-kind = Tipo
privacy-tables-what = Qué
privacy-tables-people = Personas
privacy-tables-details = Detalles

## Annotations

annotations-note = Nota
annotations-campaign = Campaña
annotations-release = Lanzamiento
annotations-price-change = Cambio de precio
annotations-import = Importación
annotations-break-in-data = Ruptura en los datos
annotations-to = de { $first } a { $last }
annotations-number = Número
annotations-from = Desde
annotations-last-day-heading = Hasta
annotations-kind = Tipo
annotations-text = Texto
annotations-source = Fuente

## Properties

properties-numbers = { $name } (números)
properties-of = { $values } de { $name }: { $reason }
properties-its-name-says-that-it-names = su nombre dice que nombra personas
properties-they-hold-e-mail-address-telephone = contienen un correo, un teléfono o un número de tarjeta o de cuenta
properties-they-are-longer-than-200-bytes = superan 200 bytes
properties-they-are-no-numbers = no son números
properties-project-keeps-10-000-different-texts = un proyecto guarda 10.000 textos distintos de una propiedad
properties-project-keeps-100-properties = un proyecto guarda 100 propiedades

## Contact

contact-customer = Cliente
contact-customer-id = Id. de cliente
contact-email = Correo
contact-phone = Teléfono
contact-name = Nombre
contact-first-name = Nombre de pila
contact-last-name = Apellidos

## Table

table-yes = sí
table-no = no
table-hidden = oculto
table-import-active = activa
table-import-undone = deshecha
sql-state = Estado
sql-held-back = Grupo de control
sql-expires = Caduca
sql-added-orders = Pedidos añadidos
sql-value-of-one-order = Valor de un pedido
sql-expected-orders = Pedidos esperados
sql-reason = Motivo
sql-content = Contenido
sql-channel = Canal
sql-action = Acción
sql-number = Número
sql-customer = Cliente
sql-segment = Segmento

## Tones that a person set

own-moods-bad = Malo
own-moods-neutral = Neutro
own-moods-good = Bueno
own-moods-number = Número
own-moods-what = De qué
own-moods-of = Palabra o id. de texto
own-moods-tone = Tono
own-moods-word = palabra
own-moods-text = texto
theme-names-name = Nombre
theme-names-words = Palabras
