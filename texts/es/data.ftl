### The view Data.

## Backup

backup-backup = Copia de seguridad
backup-copy-of-whole-project-read-afterwards = Una copia de todo el proyecto, leída después para ver que está completa; la misma contraseña la abre, si hay una. Las personas que se borren más tarde siguen en ella: elimine las copias que ya no se necesiten.
backup-save-backup = Guardar copia de seguridad…

## Encryption

encryption-encryption = Cifrado
encryption-this-file-is-encrypted = Este archivo está cifrado.
encryption-this-file-is-not-encrypted = Este archivo no está cifrado.
encryption-only-passphrase-opens-it-exports-and = Solo la contraseña lo abre; las exportaciones y los informes no están cifrados. Quien olvida la contraseña pierde el proyecto.
encryption-whoever-gets-hold-of-file-can = Quien consiga el archivo puede leerlo. Una contraseña lo protege.
encryption-this-build-cannot-encrypt = Quien consiga el archivo puede leerlo, y esta versión de Desire Path no puede cifrarlo. Guárdelo en un disco cifrado.
encryption-project-is-open-read-only = El proyecto está abierto en solo lectura.
encryption-protect-with-passphrase = Proteger con contraseña…
encryption-change-passphrase = Cambiar contraseña…
encryption-remove-passphrase = Quitar contraseña…

## Decisions

decisions-when = Cuándo
decisions-decision = Decisión
decisions-nothing-was-decided-by-hand-join = No se decidió nada a mano. Una o separe clientes en su página, en «Por qué es una persona», o repase los que se parecen.
decisions-no-decisions-by-hand = Sin decisiones a mano
decisions-what-you-decide-stands-above-rules = Lo que usted decide está por encima de las reglas y se mantiene cuando se importan archivos de nuevo. Retirarlo se puede deshacer.
decisions-cannot-be-followed-it-would-have = no se puede aplicar: tendría dos id. de cliente, u otra decisión los mantiene separados
decisions-take-back = Retirar

## Identity

identity-why-it-does-not-join-everybody = Por qué no une a todos
identity-by-hand = A mano
identity-by-hand-counted = A mano ({ $n })
identity-overview = Resumen
identity-rules = Reglas
identity-same-person = ¿Misma persona?
identity-several-people = ¿Varias personas?
identity-no-identifier-is-shared-by-too = Ningún identificador es común a demasiadas personas.
identity-shared-by-several-people-so-they = Comunes a varias personas, así que no unen a todas
identity-shared-by = común a { $persons }
identity-profiles-identifiers-as-they-came = perfiles: identificadores tal como llegaron
identity-customers-they-make = clientes que forman
identity-known-by-device-alone = conocidos solo por un dispositivo
identity-by = { $n } por { $label }
identity-decided-by-hand = { $by_hand } a mano
identity-joins = Uniones: { $joins }
identity-customers-page-says-under-why-one = La página de un cliente dice, en «Por qué es una persona», qué unió sus perfiles y permite unir o separar a mano.

## Rules

rules-what-joins-profiles-first-wins = Qué une perfiles; gana lo primero
rules-device-joins-nobody-when-seen-with = Un dispositivo no une a nadie si se vio con más id. de cliente o correos que
rules-country-code-of-phone-numbers-without = Prefijo de país de los teléfonos sin él
rules-values-that-name-nobody = Valores que no nombran a nadie
rules-any-identifier = cualquier identificador
rules-allow = Permitir { $pattern }
rules-pattern-to-block = Patrón que bloquear
rules-kind-to-block = tipo que bloquear
rules-kind-of-identifier-to-block = Tipo de identificador que bloquear
rules-block = Bloquear
rules-anywhere-stands-for-anything-blocked-values = * en cualquier lugar equivale a cualquier cosa. Los valores bloqueados siguen en los datos, pero no unen a nadie.
rules-words-that-mean-nothing = Palabras que significan «nada»
rules-mailboxes-many-people-read = Buzones que leen muchas personas
rules-with-commas-between-them = Separados por comas.
rules-apply = Aplicar
rules-discard = Descartar
rules-built-in-rules = Reglas incorporadas
rules-these-are-built-in-rules = Estas son las reglas incorporadas.
rules-what-change-would-do = Qué haría un cambio
rules-change-rule-and-here-stands-who = Cambie una regla y aquí verá quién se combinaría y quién se separaría, con el embudo antes y después. No pasa nada hasta que lo aplique, y Ctrl+Z lo deshace.
rules-what-these-rules-would-change = Qué cambiarían estas reglas
rules-preview-was-cancelled = La vista previa se canceló
rules-look-again = Mirar de nuevo
rules-what-this-would-change = Qué cambiaría esto
rules-joining-all-profiles-again = Uniendo de nuevo todos los perfiles…
rules-people-per-value = personas por valor
rules-values-per-customer = valores por cliente
rules-people-per = personas por
rules-values-per-customer-of = valores por cliente de
rules-1-always = 1, siempre
rules-most = Máximo de { $what } { $label }
rules-up = Subir
rules-joins-earlier = { $label } une antes
rules-join-beyond-limit-is-not-made = Una unión que supera un límite no se hace y figura en el resumen.
rules-no-limit = sin límite
rules-unchanged = igual
rules-funnel-before-and-after = embudo antes y después
rules-identifiers-that-join-nobody = identificadores que no unen a nadie
rules-examples = Ejemplos
rules-and-more = y { $more } más

## Suggestions

suggestions-score = Puntuación
suggestions-customer = Cliente
suggestions-looks-like = Se parece a
suggestions-what-agrees = Qué coincide
suggestions-compares-names-e-mails-phones-birth = Compara nombres, correos, teléfonos, fechas de nacimiento, códigos postales y direcciones de clientes que las reglas no unen. Nada se une solo por parecido: decide usted, pareja por pareja.
suggestions-are-some-customers-in-here-twice = ¿Hay clientes que están dos veces?
suggestions-look-for-same-person = Buscar la misma persona
suggestions-comparing-customers = Comparando clientes…
suggestions-looks-like-with-share = { $a } se parece a { $b }, { $share }
suggestions-two-customer-ids = { $fields } · dos id. de cliente
suggestions-same-person = ¿La misma persona?
suggestions-click-pair-to-see-both-side = Haga clic en una pareja para ver ambos en paralelo y diga si son una persona. Ctrl+Z lo deshace.
suggestions-one-customer-now = Ahora es un cliente
suggestions-ctrl-z-undoes-it = Ctrl+Z lo deshace.
suggestions-that-this-is-one-person = { $score } de que sea una persona
suggestions-agree = Coinciden: { $fields }
suggestions-differ = Difieren: { $fields }
suggestions-name = Nombre
suggestions-phone = Teléfono
suggestions-customer-id = Id. de cliente
suggestions-country = País
suggestions-not-known = no se conoce
suggestions-customers-that-look-like-one-person = Clientes que parecen una sola persona, en CSV
suggestions-both-have-customer-id-customer-has = Ambos tienen un id. de cliente. Un cliente solo tiene uno: combine los dos en el sistema que dio los id. y vuelva a importar.
suggestions-button-same-person = Misma persona
suggestions-not-same = No es la misma
suggestions-open-first = Abrir el primero
suggestions-open-second = Abrir el segundo

## Suspects

suspects-customer = Cliente
suspects-profiles = Perfiles
suspects-why-to-look = Por qué revisar
suspects-never = nunca
suspects-when-customer-looks-like-several-people = Cuándo un cliente parece varias personas
suspects-suspicion-limits = límites de sospecha
suspects-more-e-mails-than = Más correos que
suspects-more-phones-than = Más teléfonos que
suspects-more-devices-than = Más dispositivos que
suspects-more-countries-than = Más países que
suspects-more-profiles-than = Más perfiles que
suspects-in-two-countries-within = En dos países en menos de
suspects-minutes = {" "}min
suspects-built-in-limits = Límites incorporados
suspects-limit-of-0-reads-as-never = Un límite de 0 se lee como «nunca» y desactiva su comprobación.
suspects-look-for-customers-that-are-several = Buscar clientes que son varias personas
suspects-looking-for-customers-that-are-several = Buscando clientes que son varias personas…
suspects-no-customer-has-more-e-mails = Ningún cliente tiene más correos, teléfonos, dispositivos, países o perfiles de los que suele tener una persona.
suspects-nobody-looks-like-several-people = Nadie parece varias personas
suspects-to-look-at-more-identifiers-or = { $customers } por revisar: más identificadores o países de los que suele tener una persona.
suspects-one-person-or-several = ¿Una persona o varias?
suspects-click-customer-to-see-why-it = Haga clic en un cliente para ver por qué figura. Separe lo que no va junto o diga que está bien.
suspects-split = Separar…
suspects-its-fine = Está bien
suspects-open-customer = Abrir cliente
suspects-customers-that-look-like-several-people = Clientes que parecen varias personas, en CSV

## Imports

imports-file = Archivo
imports-source = Fuente
imports-imported = Importado
imports-rows = Filas
imports-events = Eventos
imports-left-out = Omitidas
imports-ad-spend = gasto publicitario
imports-bring-back = Recuperar
imports-undo-import = Deshacer importación
imports-heading-ad-spend = Gasto publicitario
imports-watching-new-files-of-known-kind = Vigilando { $folder }: los archivos nuevos de un tipo conocido se importan solos.
imports-stop-watching = Dejar de vigilar
imports-watch-folder = Vigilar una carpeta…
imports-new-files-of-kind-you-have = Entonces los archivos nuevos de un tipo que ya haya importado se importan solos.
imports-look-at-it = Verlo…
imports-waits = { $name } espera: { $why }
imports-sources = Fuentes
imports-click-import-to-see-what-it = Haga clic en una importación para ver qué trajo y qué filas se omitieron.
imports-rows-read = Filas leídas
imports-new-profiles = Perfiles nuevos
imports-repeats = Repetidas
imports-order-lines-that-come-twice = Líneas de pedido que vienen dos veces
imports-updated-by-this-file = Cambiados por este archivo
imports-from = De
imports-what-to-know = Qué saber de este archivo
imports-why-rows-were-left-out = Por qué se omitieron filas
imports-export-rows-left-out = Exportar filas omitidas…
imports-spend = Gasto de { $channel }
imports-impressions = Impresiones de { $channel }
imports-clicks = Clics de { $channel }

## Data

data-drop-exports-of-your-website-shop = Suelte en cualquier lugar de esta ventana exportaciones de su sitio web, tienda, herramienta de correo, CRM o soporte, o una carpeta de ellas: CSV, JSON, Excel, Parquet, registros de eventos o archivos comprimidos con ellos. Desire Path muestra lo que entendió antes de importar nada.
data-no-data-yet = Aún no hay datos
data-choose-folder = Elegir una carpeta…
data-imports = Importaciones
data-quality = Calidad
data-who-is-who = Quién es quién
data-touchpoints = Puntos de contacto
data-privacy = Privacidad
data-settings = Ajustes
data-or-drop-files-and-folders-anywhere = o suelte archivos y carpetas en cualquier lugar de la ventana
data-import-files = Importar archivos…
data-products = Productos
data-go-to-settings = Ir a los ajustes
data-names-and-stages = Nombres y etapas…
data-annotations = Anotaciones…
data-summary = Resumen
data-counting-events-and-customers = Contando eventos y clientes…

## Names

names-touchpoint = Punto de contacto
names-stage = Etapa
names-kind = Tipo
names-events = Eventos
names-orders = Pedidos
names-raw-names = Nombres originales
names-look-at-addresses = Ver las direcciones
names-of-have-no-name-of-their = { $nameless } de { $addresses } no tienen nombre propio. { $rules } darían nombre a { $covered } de ellas.
names-propose-names = Proponer nombres…
names-what-happened-under-names-screen-uses = Lo que ocurrió, con los nombres que usa la pantalla. «Nombres y etapas…» los cambia en todas partes a la vez. Los eventos cuentan cada línea de un pedido; los pedidos, mostrados para el objetivo, lo cuentan una vez.
names-counting-touchpoints = Contando puntos de contacto…
names-no-stage = Sin etapa

## Privacy

privacy-what-follows = Qué se deriva de ello
privacy-consent-by-purpose = Consentimiento por finalidad
privacy-consent = Consentimiento
privacy-counting = Contando…
privacy-given = { $purpose }: { $given } dados
privacy-latest-statement-counts-at-equal-times = Cuenta la última declaración; a igual hora, una negativa. El consentimiento llega con archivos de contactos, pedidos y eventos; fíjelo a mano en la página de un cliente o para un segmento.
privacy-share-without-names = Compartir sin nombres
privacy-copy-of-project-in-which-identifiers = Una copia del proyecto en la que los identificadores se sustituyen por códigos que nadie puede descifrar sin la clave. No contiene nombres, textos, atributos, filas omitidas, puntuaciones ni acciones. Siguen siendo datos personales: entréguela solo a quienes puedan tenerla. La copia no está cifrada.
privacy-shift-times-of-each-customer-by = Desplazar las horas de cada cliente hasta
privacy-keep-key-in-file-beside-copy = Guardar la clave en un archivo junto a la copia
privacy-save-pseudonymised-copy = Guardar copia seudonimizada…
privacy-pseudonymised-copy = Copia seudonimizada
privacy-journal = Diario
privacy-everything = Todo
privacy-nothing-yet = Nada todavía.
privacy-nobody-is-known-to-agree-nobody = No se sabe de nadie que acepte: nadie está en esas listas
privacy-withheld-from-lists = { $customers } fuera de las listas
privacy-data-does-not-say-nobody-is = Los datos no lo dicen: no se deja fuera a nadie
privacy-in-no-analysis-list-or-export = { $customers } en ningún análisis, lista ni exportación
privacy-not-scored-grouped-or-proposed-anything = { $customers } sin puntuación, grupo ni propuestas
privacy-customer-requests = Solicitudes de clientes
privacy-everything-held-about-somebody-is-exported = Todo lo que se guarda sobre alguien se exporta desde su página en Clientes. Borrar elimina a las personas para siempre: eventos, identificadores, puntuaciones, textos y copias para deshacer. Identificadores codificados, que nadie puede descifrar, las mantienen fuera de importaciones posteriores.
privacy-project-is-open-read-only = El proyecto está abierto en solo lectura.
privacy-erase-people = Borrar personas…
privacy-set-consent-of-segment = Fijar el consentimiento de un segmento…
privacy-small-groups = Grupos pequeños
privacy-merge-small-groups-in-reports-and = Combinar grupos pequeños en informes e imágenes para compartir
privacy-fewer-than = Menos de
privacy-merge-them-in-my-own-exports = Combinarlos también en mis exportaciones
privacy-they-stand-together-as-others-so = Figuran juntos como «otros», para que las sumas se mantengan; uno solo se lleva consigo al siguiente más pequeño. Lo que usted exporta para su propio trabajo está completo si no, y también la pantalla.

## Chart

chart-events-day-of = Eventos al día de { $source }, { $days }

## Finding rows

finding-rows-behind = Detrás de «{ $title }»
finding-rows-list-rows = Listar filas
finding-rows-looking-for-rows = Buscando las filas…
finding-rows-reading = Leyendo…
finding-rows-first-of-export-has-all = Las primeras { $listed } de { $n }; la exportación las tiene todas.
finding-rows-what-is-behind-as-csv = Lo que hay detrás de «{ $title }», en CSV

## Quality

quality-checking-how-good-data-is = Comprobando la calidad de los datos…
quality-project-as-whole = El proyecto en conjunto
quality-unit-events-and-rows-of-imports = Unidad: eventos y filas de las importaciones que cuentan, bots incluidos, sea cual sea el filtro.
quality-what-it-does-to-analyses = Qué efecto tiene en los análisis
quality-of-these = De estos
quality-export-what-is-behind-it = Exportar lo que hay detrás…
quality-see = Ver { $customers }
quality-count-them-in = Contarlos
quality-button-leave-them-out = Excluirlos
quality-propose-names = Proponer nombres…
quality-go-to-imports = Ir a las importaciones
quality-look-at-weeks-around-it = Ver las semanas alrededor
quality-import-files = Importar archivos…
quality-go-to-settings = Ir a los ajustes
quality-grades = Notas
quality-nothing-that-matters-b-good-with = A: nada de importancia. B: buenos, con defectos. C: utilizables con cautela. D: los resultados pueden inducir a error. E: no son fiables.
quality-every-finding-takes-points-off-hundred = Cada hallazgo resta puntos a cien, más cuanto mayor es la parte de los datos que afecta. A desde 91, B desde 76, C desde 61, D desde 41.
quality-click-finding-to-see-what-it = Haga clic en un hallazgo para ver qué efecto tiene, qué hay detrás y qué hacer al respecto.
quality-source-with-grade = { $source }: nota { $letter }
quality-points-left-of-100 = { $points } de 100 puntos
quality-how-many-events-have-it = Cuántos eventos lo tienen: { $complete_words }
quality-nothing-was-found-that-would-mislead = No se encontró nada que induzca a error.
quality-no-points-off = sin pérdida de puntos
quality-points-lost = −{ $points } puntos

## People

people-who-is-not-customer = Quién no es cliente
people-left-out-of-every-view-list = Excluidos de toda vista, lista y exportación. «Bots» en la barra de filtros los devuelve para mirarlos.
people-leave-out-bots-programs-that-say = Excluir bots: programas que lo dicen en su user agent
people-leave-out-visitors-who-act-faster = Excluir visitantes que actúan más rápido, o más tiempo seguido, de lo que puede una persona
people-leave-out-companys-own-people = Excluir al personal de la empresa
people-own-people = personal propio
people-our-own-people = Nuestro personal
people-kestrel-example-203-0-113-0 = @kestrel.example, 203.0.113.0/24, device-7
people-further-bots = Más bots
people-words-in-user-agents-internal-monitor = palabras en user agents: internal-monitor
people-e-mail-domains-device-ids-ip = Dominios de correo, id. de dispositivo, direcciones IP o rangos de ellas separados por comas; * equivale a cualquier cosa. Las direcciones IP se conocen en archivos cuya columna de dirección se importó como id. de dispositivo.
people-apply = Aplicar
people-discard = Descartar

## Rejects

rejects-line = Línea
rejects-column = Columna
rejects-what-is-wrong = Qué está mal
rejects-row-as-it-came = La fila tal como llegó
rejects-rows-of-that-were-left-out = Filas de { $file } que se omitieron
rejects-reading = Leyendo…
rejects-line-with-reason = Línea { $n }: { $reject_reason }
rejects-rows-that-were-left-out-as = Filas omitidas, en CSV

## Retention

retention-month = Mes
retention-source = Fuente
retention-touchpoint = Punto de contacto
retention-customers = Clientes
retention-events = Eventos
retention-value = Valor
retention-remove-old-events = Eliminar eventos antiguos
retention-older-than = Más antiguos que
retention-counting = Contando…
retention-no-event-is-that-old = Ningún evento es tan antiguo.
retention-events-that-go = Eventos que se van
retention-customers-they-belong-to = Clientes a los que pertenecen
retention-customers-of-whom-nothing-is-left = Clientes de los que no queda nada
retention-totals-that-stay = Totales que se quedan
retention-of-go-for-good-and-so = { $events } de { $customers } se van para siempre, y también { $unknown_otherwise } de los que no se sabe nada más. Se quedan los totales por mes, fuente y punto de contacto, de al menos { $min_group } personas cada uno. Importar de nuevo los mismos archivos no recupera los eventos.
retention-remove-them = Eliminarlos…
retention-projects-rule-is-months-imports-leave = La regla del proyecto es de { $rule } meses: las importaciones omiten los eventos más antiguos.
retention-project-has-no-rule-imports-take = El proyecto no tiene regla: las importaciones admiten eventos de cualquier antigüedad.
retention-make-it-projects-rule = Hacerlo regla del proyecto
retention-no-rule = Sin regla
retention-totals-of-removed-events = Totales de eventos eliminados
retention-export-as-csv = Exportar en CSV…
retention-totals-of-removed-events-as-csv = Totales de eventos eliminados, en CSV
retention-total-of-a-month = { $month } { $touchpoint }: { $events } eventos
retention-by-month-source-and-touchpoint-of = Por mes, fuente y punto de contacto, de al menos { $min_group } personas cada uno; los grupos más pequeños figuran en Otros o en ninguno.

## Settings

settings-see-what-was-taken-for-granted = Ver lo que se dio por supuesto…
settings-these-settings-travel-in-project-file = Estos ajustes viajan en el archivo del proyecto. Los cambios se pueden deshacer.
settings-apply-settings = Aplicar ajustes
settings-discard = Descartar
settings-changed-but-not-applied = Hay ajustes cambiados que aún no se han aplicado.
settings-not-applied-yet = Sin aplicar aún: pulse Intro o el botón.
settings-what-counts-as-success = Qué cuenta como éxito
settings-objective = Finalidad
settings-turn-more-visitors-into-buyers = Convertir más visitantes en compradores
settings-keep-customers-there-are = Conservar los clientes que hay
settings-have-customers-come-more-often = Que los clientes vengan más a menudo
settings-goal = Objetivo
settings-reached-by = Se alcanza con
settings-click-to-take-it-out-of = Haga clic para quitarlo del objetivo
settings-goal-touchpoints = puntos de contacto del objetivo
settings-add-touchpoint = Añadir un punto de contacto
settings-add-touchpoint-to-goal = Añadir un punto de contacto al objetivo
settings-worth-where-event-has-no-value = Valor, si un evento no lo tiene
settings-within-days-of-first-visit-0 = Días desde la primera visita (0 = sin límite)
settings-time-money-and-people = Tiempo, dinero y personas
settings-time-zone = Zona horaria
settings-currency = Moneda
settings-session-ends-after-minutes-without-event = Minutos sin eventos que terminan una sesión
settings-customer-has-dropped-off-after-days = Días sin eventos hasta el abandono
settings-days-between-messages-to-one-person = Días entre mensajes a una persona
settings-messages-a-week-to-one-person = Mensajes a una persona en 7 días
settings-hold-out-to-measure-effect = Nadie les escribe, para medir el efecto
settings-as-usual-to-measure-effect = Como siempre, para medir cada acción
settings-on-projector = En un proyector
settings-hide-names-of-customers = Ocultar los nombres de los clientes
settings-exchange-rates-one-unit-in = Tipos de cambio: una unidad en { $currency }
settings-usd-0-92-jpy-0-0061 = USD 0.92, JPY 0.0061
settings-write-each-exchange-rate-as-currency = Escriba cada tipo de cambio como una moneda y un número, separados por comas: USD 0.92, JPY 0.0061.
settings-without-rate-money-in-another-currency = Sin tipo de cambio, el dinero en otra moneda se muestra aparte y no se suma a nada
fuzzy-looking-people-who-share-something = Buscando personas que comparten algo
fuzzy-learning-what-makes-people-one = Aprendiendo qué hace que las personas sean una
fuzzy-comparing = Comparando
suspicious-in-and-minutes-apart = en { $a } y { $b } con { $minutes } minutos de diferencia
suspicious-1-minute-apart = en { $a } y { $b } con 1 minuto de diferencia
suspicious-within-minute = en { $a } y { $b } en menos de un minuto
identity-note-profiles-share-the = { $profiles } perfiles tienen igual { $kind }: { $value }
identity-note-shared-people-you-keep-apart-so = { $kind } { $value } es común a personas que usted mantiene separadas, así que no une a ninguna con la otra
identity-note-would-give-one-customer-so-joins = { $kind } { $value } daría a un cliente { $n } { $identifiers }, así que no une a nadie
identity-note-shared-persons-so-joins-nobody = { $kind } { $value } es común a { $n } personas, así que no une a nadie
identity-note-belongs-customer-ids-so-joins-only = { $kind } { $value } pertenece a { $n } id. de cliente, así que solo une perfiles sin ninguno
identity-note-used-customer-ids-so-joins-nobody = { $kind } { $value } lo usan { $n } id. de cliente, así que no une a nadie
identity-note-used-emails-so-joins-nobody = { $kind } { $value } lo usan personas con { $n } correos distintos, así que no une a nadie
identity-change-reading-what-people-tables-say = Leyendo lo que dicen las tablas de personas
identity-change-counting = Contando
identity-change-sorting-events = Ordenando eventos
identity-change-reading-the-project = Leyendo el proyecto
identity-change-joining-profiles = Uniendo perfiles
identity-change-falls-apart-into = { $one } se separa en { $several }
identity-change-become-one-customer = { $several } pasan a ser un cliente
identity-change-become-one-customer-by = { $several } pasan a ser un cliente, por: { $by }
identity-change-and-more = { $a }, { $b } y { $rest } más
arrival-needs-answer-about-who-customer = necesita una respuesta sobre quién es el cliente
arrival-needs-answer-about-dates = necesita una respuesta sobre fechas
arrival-needs-answer-about-its-columns = necesita una respuesta sobre sus columnas
arrival-needs-a-time-zone = necesita una zona horaria
arrival-kind-not-imported-before = es de un tipo que no se había importado antes
import-step-import-of-files = Importación de { $n } archivos
import-step-import = Importación
import-step-live = Recepción en directo
import-step-looking-through-the-project = Revisando el proyecto
import-step-take-currency-files = Adoptar la moneda de los archivos
import-step-saving = Guardando
import-step-keeping-project-ready-open = Dejando el proyecto listo para abrir
network-no-range-addresses-after-stroke-stands = «{ $text }» no es un rango de direcciones: tras la barra va un número de 0 a { $most }, como { $example }
network-no-ip-address-write-one-such = «{ $address }» no es una dirección IP: escriba una como 203.0.113.7 o 2001:db8::7

## Lists
