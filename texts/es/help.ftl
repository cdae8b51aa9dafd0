# The pages of help of the command line. Short texts end without a full stop, as is usual there.

## cli/args/mod.rs
help-program-about = Mapas del recorrido del cliente en su propio equipo
help-generate-about = Escribir las exportaciones de una tienda inventada, para probar
help-import-about = Importar archivos a un proyecto, que se crea si no existe
help-undo-import-about = Deshacer una importación, como si su archivo nunca se hubiera importado
help-info-about = Decir qué contiene un proyecto: fuentes, importaciones, recuentos, calidad
help-quality-about = Juzgar los datos de cada fuente: hallazgos, una nota y las filas que hay detrás
help-names-about = Proponer nombres para direcciones y añadirlos como reglas de puntos de contacto
help-settings-about = Mostrar o cambiar aquello de lo que depende cada cifra: objetivo, moneda, zona horaria, etapas y similares
help-touchpoints-about = Listar los puntos de contacto con su etapa y tipo, o cambiar una u otro
help-products-about = Listar lo que se vende, según los catálogos importados, con los eventos y clientes de cada producto
help-playbooks-about = Listar, activar o desactivar, eliminar, importar o exportar playbooks: qué se propone a quién
help-playbooks-after = Un archivo de playbooks es JSON. `playbooks PROJECT --export FILE` escribe uno para empezar; `--import FILE` lo trae de vuelta: un playbook con un nombre que ya existe ocupa su lugar, los demás se añaden.
help-playbooks-as-of-end = Contar como si el final de los datos fuera hoy
help-playbooks-on = Activar un playbook por su nombre; puede darse varias veces
help-playbooks-off = Desactivar un playbook por su nombre; puede darse varias veces
help-playbooks-remove = Eliminar un playbook por su nombre; puede darse varias veces
help-playbooks-import = Traer los playbooks de este archivo
help-playbooks-export = Escribir todos los playbooks en este archivo; - es la salida estándar
help-theme-names-about = Listar, dar o eliminar nombres de temas, que los cálculos posteriores reconocen
help-tones-about = Listar, fijar o eliminar tonos de palabras y textos, que el sentimiento cuenta en lugar de los del léxico
help-annotations-about = Listar, añadir o eliminar notas sobre días: campañas, lanzamientos, cambios de precio y similares
help-traffic-about = Decir quién no es cliente: bots, visitantes demasiado rápidos para ser personas, personal de la empresa
help-show-about = Responder una pregunta: la frase, las tablas y las cifras de cada vista, por su id. `show --list` las nombra
help-mcp-about = Responder las preguntas de un asistente por la entrada y la salida estándar (Model Context Protocol)
help-sessions-about = Listar todas las sesiones
help-transitions-about = Contar qué punto de contacto sigue a cuál
help-flow-about = Mostrar adónde van los clientes paso a paso
help-identity-about = Decir quién es quién: qué perfiles son un cliente, qué cambiarían otras reglas, y decidir casos concretos
help-segments-about = Encontrar grupos de clientes que se comportan de forma parecida
help-timeline-about = Mostrar todo el recorrido de un cliente
help-predict-about = Predecir quién comprará y quién quedará inactivo los próximos días, con una prueba sobre el pasado
help-actions-about = Proponer, aprobar, rechazar y listar acciones
help-export-about = Escribir listas, imágenes o el informe en un archivo
help-sql-about = Preguntar al proyecto en SQL, en solo lectura. Tablas: `events`, `customers`, `sessions`, `segments`, `scores`, `actions` y `spend`, unidas por `customer`, el número que muestran las listas. Otras tablas son del propio archivo; sus números son internos. Las filas son las del archivo: también a quién y qué excluye `traffic` de los demás comandos
help-consent-about = Mostrar quién aceptó qué, o anotar lo que alguien dijo
help-erase-about = Borrar personas para siempre
help-access-about = Escribir en JSON todo lo que se guarda sobre una persona
help-prune-about = Eliminar eventos antiguos para siempre; los totales se quedan
help-pseudonymise-about = Escribir una copia en la que no se nombra a nadie, para compartirla; no está cifrada salvo que lo diga --encrypt
help-encrypt-about = Proteger un proyecto con una contraseña: el archivo se reescribe cifrado
help-decrypt-about = Quitar el cifrado: el archivo se reescribe legible para cualquiera que lo tenga
help-passphrase-about = Cambiar la contraseña de un proyecto cifrado
help-journal-about = Listar importaciones, exportaciones, borrados y ediciones
help-undo-about = Deshacer la última edición; las ediciones se guardan en el proyecto
help-redo-about = Rehacer la última edición deshecha
help-check-about = Revisar todo el archivo del proyecto en busca de daños y cambios hechos fuera del programa
help-backup-about = Escribir una copia del proyecto y leerla para ver que está íntegra; el proyecto puede estar abierto en otro lugar
help-demo-about = Hacer todo el trabajo con la tienda de ejemplo, sin ventana
help-diagnostics-about = Mostrar lo que ayuda a averiguar por qué algo falló: este programa, el equipo y el proyecto en cifras, y las últimas líneas del registro. Nada en ello nombra a una persona, un archivo ni una carpeta
help-completions-about = Mostrar un script que completa comandos y opciones en su shell
help-man-about = Mostrar la página de manual del programa o de un comando
help-licences-about = Mostrar las licencias del programa y de todo lo que incorpora
help-program-version = { $version } (formato de proyecto { $format })
help-program-insights =
    Preguntas, cada una un comando propio: `desire-path channels PROJECT` pregunta lo que pregunta
    `desire-path show channels PROJECT`, y `desire-path show --list` tiene los ajustes.
help-program-after =
    Sin comando se abre la ventana: con PROJECT si se nombra uno, con FILES para importarlos.

    Filtros:
      --filter KEY=VALUE, varias veces o separados por ;. Claves:
        from=2026-01-01        eventos desde este día (o 2026-01-01T14:00)
        to=2026-06-30          eventos hasta este día incluido
        channel=Social,E-mail  clientes que llegaron primero por uno de estos canales
        segment=NAME           miembros de un segmento, por nombre o número
        source=Website         eventos de estas fuentes
        device=mobile,tablet   clientes con un evento en uno de estos dispositivos; también country=, product=, campaign=
        events=matching        de estos clientes, solo los eventos con ese dispositivo, país, producto, campaña
        kind=cart,checkout     eventos cuyo punto de contacto es de estos tipos
        property.plan=pro,team clientes con un evento en el que una propiedad tiene uno de estos valores
        who="orders >= 2"      clientes que cumplen una regla al final de las fechas (véase Condiciones); puede
                               nombrar segmentos: who='segment:"Loyal" and orders >= 2'
        bots=in                también los bots y el personal de la empresa (bots=only: nadie más)
        sent=in                también lo que se hizo a los clientes: mensajes enviados, quedar en el grupo de control
      Mayúsculas y minúsculas dan igual, y se entienden palabras corrientes: Phone por mobile, Email, Germany por DE.

    Condiciones, para --filter who=… y `segments --rule`:
      orders >= 2                    cuántas veces: orders, sessions, activity, "Added to cart", kind:cart;
                                     con >=, >, <=, < o =, y within 30d si solo cuenta lo reciente
      value > 100 within 90d         dinero pagado, menos lo reembolsado
      last order <= 30 days ago      también first; también before, after u on con un día: first order before 2026-03-01
      did "Added to cart" x3         al menos tres veces; un nombre de una palabra no necesita comillas
      did kind:cart with device:mobile with property.plan:pro
                                     un evento que es todo esto: kind, device, country, product,
                                     campaign, channel, source, property.NAME
      "Product viewed" then "Added to cart" within 7d then not order
                                     uno tras otro, en un plazo desde el paso anterior; then not X
                                     then Y: ningún X entre medias; then not X, al final: ningún X después; then
                                     not X within 7d: ningún X en los 7 días siguientes, ya terminados
      Se unen con and, o con or, con not delante y paréntesis si se mezclan ambos. Se basan en todo
      lo que un cliente hizo hasta el final de las fechas del filtro (de los datos, si no las
      hay), muestre lo que muestre el filtro. "days ago" cuenta hacia atrás desde ese final. --format json las escribe
      como este texto.

    Proyectos cifrados:
      La contraseña se pide y no se muestra. Los scripts la dan con --passphrase-file FILE (mantenga ese
      archivo fuera del alcance de otros) o en la variable de entorno DESIRE_PATH_PASSPHRASE: ahí pueden leerla sus otros
      programas y los administradores del equipo, y el shell puede recordar la línea
      que la definió. Nunca es un argumento, que puede leer cualquiera en el equipo.

    Archivos de entrada y salida:
      Un nombre de archivo - es la entrada o la salida estándar, también en `--out -`; se pueden importar tuberías.
      La terminación de un archivo de salida dice su formato: .csv, .json o .jsonl para tablas, .svg o .png para
      imágenes, .html para el informe. Lo que no se puede escribir se rechaza antes del trabajo.
      En CSV, el texto que una hoja de cálculo ejecutaría como fórmula lleva un ' delante en las listas de personas que
      se escriben en un archivo, en ningún otro lugar; --csv-for spreadsheet o program indica otra cosa.

    Códigos de salida:
      0  hecho
      1  error; el motivo está en la salida de error estándar
      2  uso incorrecto, un archivo deja abierto qué significan sus columnas, o la ventana no tiene pantalla
      3  no salió nada: no se pudo usar ninguna fila, nadie pasa el filtro o hay muy pocos datos
      4  hecho, pero el archivo del proyecto está dañado, se modificó fuera del programa o contiene un borrado
         sin terminar: lo que salió está incompleto o sin verificar; véase la salida de error estándar

    Errores en JSON:
      Con --format json, un comando que falla antes de escribir un resultado escribe un objeto en la salida
      estándar, además del texto en la salida de error; su code es el código de salida:
    {"    {"}"error": {"{"}"message": "…", "hint": "…", "code": 2{"}"}{"}"}

## cli/args/terminal.rs
help-terminal-quiet = No decir más que resultados y errores: ni progreso ni notas
help-terminal-verbose = Decir en la salida de error estándar qué se hace y cuánto tarda. Siempre se guarda un registro breve sin datos personales en la carpeta de estado del usuario
help-terminal-color = Si se usan colores; auto lo hace en un terminal, salvo que `NO_COLOR` esté definida
help-terminal-wide = No cortar los textos de una tabla al ancho del terminal; en tuberías y archivos no se corta nada
help-terminal-csv-for = Quién lee el CSV: para una hoja de cálculo (spreadsheet), un texto que ejecutaría como fórmula lleva un ' delante; un programa (program) recibe cada texto tal cual. Spreadsheet para listas de personas en un archivo, program para todo lo demás, salvo que esto lo diga
help-terminal-lang = El idioma de lo que leen las personas. Sin él, el elegido en la ventana o, si no, el del sistema; el CSV, el JSON y lo que se teclea son iguales en todos los idiomas

## cli/args/common.rs
help-format-text = Líneas alineadas para personas
help-format-csv = Valores separados por comas con una línea de encabezado
help-format-json = Un documento JSON
help-project-file = Archivo del proyecto
help-passphrase-file = Tomar la contraseña de un proyecto cifrado de este archivo en lugar de pedirla
help-force = Sustituir el archivo si ya existe; nunca un proyecto ni un archivo que se lee
help-file-format-jsonl = Un objeto JSON por línea
help-file-format-svg = Una imagen de líneas
help-file-format-png = Una imagen de puntos
help-file-format-html = Una página para un navegador
help-file-format-ics = Un calendario de los mensajes planificados, sin el nombre de nadie; no marca nada como exportado
help-result-format = Cómo se escribe el resultado
help-filter = Mirar solo algunos clientes o eventos; véase `desire-path --help`
help-small-group-k = Combinar en otros los grupos de menos personas que estas; 0 los muestra todos. Lo que se hace para su propio trabajo los muestra todos salvo que el proyecto diga otra cosa; lo que se hace para compartir combina los que están por debajo del número del proyecto (11)

## cli/args/import.rs
help-import-encrypt = Proteger con una contraseña un proyecto que se crea ahora
help-import-files = Archivos que importar, o carpetas de ellos; también comprimidos y con varias tablas. `-` es la entrada estándar
help-import-watch = Después, mirar en esta carpeta cada pocos segundos: los archivos nuevos cuyas columnas se conocen, por una importación o por una herramienta, se importan solos; los demás se nombran
help-import-assignments = Un archivo CSV de variantes de experimentos asignadas por otros: experiment, arm (proposed, as-usual, nobody), assigned (un día o un momento) y quién es (customer_id, email, phone, device o customer, el número de las listas). Las variantes ya asignadas se mantienen
help-import-table = Solo la tabla con este nombre, si los archivos contienen varias: un archivo de un archivo comprimido, una hoja de un libro. En un registro centrado en objetos, el tipo de objeto que es el cliente
help-import-source = Fuente a la que pertenecen las filas, en lugar de la supuesta
help-import-map = Qué contienen las columnas, si lo supuesto es incorrecto: column=role, separadas por comas
help-import-state = Qué significa una palabra en la columna de estados: Versendet=paid; los estados son paid, refunded, open, cancelled, disputed y test
help-import-property = Conservar una columna, o lo que una herramienta dice de sus eventos con este nombre, como propiedad de eventos, aunque por sí sola se omita; varias veces o con comas
help-import-no-property = Omitir una propiedad de eventos que por sí sola se conserva
help-import-dates = Qué va primero en fechas como 05/01/2026
help-import-time-zone = Zona de las horas que vienen sin ella, como Europe/Berlin
help-import-keep-files = Conservar también imágenes, estilos, scripts, redirecciones y comprobaciones del registro de un servidor web
help-import-minor-units = Los importes están en unidades menores, como céntimos: se dividen según las que tenga su moneda
help-import-keep-repeats = Contar todas las filas exactamente iguales, como lo son las compras de un día si solo consta el día; de lo contrario cuentan una vez
help-import-lines-once = De las líneas de pedido exactamente iguales dentro de un pedido, contar solo la primera
help-import-rejects = Escribir en este archivo (.csv, .json o .jsonl) todas las filas omitidas, cada una con sus primeros 2000 caracteres; no las de --watch
help-import-format = Cómo se escribe el informe
help-dates-day-first = 31/12/2026
help-dates-month-first = 12/31/2026
help-undo-import-import = El número de la importación, tal como lo lista `info`
help-undo-import-yes = Hacerlo de verdad; importar de nuevo el archivo la recupera

## cli/args/project.rs
help-shop-customers = Cuántas personas compran en ella
help-generate-seed = Misma semilla, mismos bytes
help-generate-continue = En su lugar, hacer que siga viviendo la tienda cuyas exportaciones están en esta carpeta (con los mismos --customers y --seed de entonces)
help-generate-treated = Quién recibió un mensaje y cuándo: un archivo de acciones exportadas o de variantes
help-generate-days = Durante estos días después del último mensaje
help-generate-lift = De quienes recibieron un mensaje y no habrían comprado en 30 días, cuántos compran gracias a él
help-generate-out = Carpeta para los archivos; se crea si no existe. Un archivo con otro contenido no se sustituye sin --force
help-quality-rows = Listar lo que hay detrás de un hallazgo, como outage o rejected
help-quality-source = Solo esta fuente
help-names-preview = Listar cada dirección antes y después, en lugar de las reglas
help-names-apply = Añadir al proyecto las reglas propuestas
help-sql-query = La consulta
help-sql-max-rows = Detener una consulta cuya respuesta tenga más filas
help-sql-timeout = Detener una consulta que tarde más, en segundos; 0 la deja tardar lo que necesite
help-sql-max-memory = Detener una consulta que necesite más memoria, en megabytes
help-demo-out = Carpeta para los resultados; se crea si no existe. Los resultados que ya están no se sustituyen sin --force, y un proyecto nunca
help-completions-shell = Su shell
help-man-command = El comando, como `export flow`; el programa si se omite
help-man-out = Escribir en su lugar las páginas de todos los comandos en esta carpeta
help-diagnostics-project = Archivo del proyecto, si se trata de uno

## cli/args/settings.rs
help-settings-project = Archivo del proyecto; sin él, los ajustes del programa en este equipo
help-settings-set = Cambiar un ajuste; varias veces para varios ajustes
help-settings-after =
    Ajustes para --set:
      goal=Purchase              qué cuenta como éxito: un punto de contacto o varios separados por comas
      goal-name=Order            cómo se llama el objetivo
      goal-value=25              valor de un éxito sin valor propio (none = desconocido)
      goal-days=30               solo dentro de estos días desde el primer evento (none = cuando sea)
      objective=convert-more     o keep-customers, engage-more
      currency=GBP               tres letras
      exchange-rates=USD 0.92    cuánto vale una unidad de otras monedas; varias con comas. Sin tipo de
                                 cambio, su dinero se muestra aparte y no se suma a nada
      time-zone=Europe/London    en qué hora se muestran las horas y empiezan los días
      stages=Aware,Decide,Stay   en orden; los puntos de contacto conservan la etapa del mismo lugar o nombre
      session-minutes=30         una pausa más larga empieza otra sesión
      inactive-days=30           tanto tiempo sin eventos es un abandono
      message-gap-days=3         días entre mensajes a una persona, en todos los canales
      messages-a-week=3          mensajes como máximo a una persona en 7 días; 0 para tantos como permitan los días
      hold-out=10                por ciento al que nadie escribe, para medir el efecto (0 a 50)
      as-usual=10                por ciento para el que se omite una acción, para medirla (0 a 40)
      smallest-group=11          menos personas no se muestran en lo que se comparte (0 = se muestran todas)
      hide-names=on|off          sin nombres en la pantalla
      color=#1f6feb              el color de la empresa en diapositivas y páginas; none = el nuestro
      font=Arial                 la fuente de la empresa, como se llama donde se abren las diapositivas; none = la nuestra
      author="Ann Example"       quién lo hizo, en la portada; none = nadie
      logo=logo.png              el logotipo de la empresa, una imagen PNG; none = sin logotipo

    Sin proyecto:
      update-notice=DIRECCIÓN    un archivo o una dirección https que dice qué versión es la más reciente: la ventana
                                 mira allí una vez al día y no envía nada más; none = no mira en ningún sitio

## cli/args/touchpoints.rs
help-touchpoints-kind = Decir qué es un punto de contacto, varias veces para varios; `default` vuelve al tipo incorporado
help-touchpoints-stage = Poner un punto de contacto en una etapa, varias veces para varios; `none` para ninguna etapa, `default` para la incorporada
help-touchpoints-after =
    Tipos: view, search, product-view, wishlist, cart, cart-removal, checkout, payment, payment-error,
      purchase, order-confirmation, order-update, refund, return, subscription, churn, sign-up, log-in,
      lead, ad-view, ad-click, newsletter-sign-up, email-sent, email-bounce, email-open, email-click,
      unsubscribe, support-contact, support-solved, review, error, held-out, other.
      Predicciones, acciones, fricción, calidad de los datos, dinero y consentimiento se basan en el tipo,
      se llame como se llame el punto de contacto.

## cli/args/annotations.rs
help-theme-names-theme = El tema al que dar nombre, como lo llama `desire-path themes`
help-theme-names-name = Cómo se llama desde ahora
help-theme-names-remove = Eliminar nombres por número, varios separados por comas
help-tones-word = Fijar cómo suena una palabra en este negocio: bad, neutral, good o un número de -4 a 4
help-tones-text = Fijar cómo suena un texto, por el text_id que muestra `moods --table quotes`: bad, neutral, good o un número de -1 a 1
help-tones-remove = Eliminar tonos por número, varios separados por comas
help-annotations-add = Añadir una nota con este texto
help-annotations-from = El primer día de la nota, como 2026-05-04
help-annotations-to = El último día, si no es el primero
help-annotations-kind = De qué trata: note, campaign, release, price-change, import o break
help-annotations-source = La fuente a la que se refiere; todas si se omite
help-annotations-remove = Eliminar notas por número, varias separadas por comas

## cli/args/traffic.rs
help-excluded-traffic-nobody = Nadie
help-excluded-traffic-bots = Programas que lo dicen en su user agent
help-excluded-traffic-fast = Visitantes que actúan más rápido de lo que puede una persona
help-excluded-traffic-own = El personal de la empresa
help-traffic-own = El personal de la empresa, separado por comas: dominios de correo (@kestrel.example), id. de dispositivo, direcciones IP o rangos de ellas (203.0.113.0/24, `2001:db8::/32`); * equivale a cualquier cosa. Sustituye la lista; "" la vacía
help-traffic-more-bots = Más palabras que delatan a un programa por su user agent, separadas por comas. Sustituye la lista
help-traffic-leave-out = Quién se excluye de todo, separado por comas
help-traffic-apply = Guardar el cambio; sin ello se ve qué resultaría

## cli/args/show.rs
help-show-insight-id = El análisis, como lo nombra --list, o una pregunta como la escribe *Copiar como comando* de un gráfico
help-show-insight-list = Listar todos los análisis con sus ajustes y sus valores habituales
help-show-insight-set = Preguntar de otro modo; varias veces para varios ajustes
help-show-insight-entity = De quién se sigue el orden de los eventos: person, session, order, account, ticket o cart
help-show-insight-select = Listar los clientes detrás de una fila, nombrada por lo que dicen sus columnas; varias veces para varias columnas. then=or, then=and o then=without une otra fila a las anteriores
help-show-insight-table = Mostrar esta tabla en lugar de la principal
help-show-on = Preguntar a la base de datos con este nombre (véase `remote`) en lugar de a los eventos importados
help-show-kept = Mostrar lo que se guarda de su respuesta, sin preguntarle
help-answer-output-format = Cómo se escribe la respuesta; también lo dice la terminación de un archivo
help-answer-output-share = Hacer que la imagen (-o FILE.svg o .png) sea para compartir: los grupos pequeños figuran juntos
help-answer-output-out = Escribir en este archivo; su terminación dice el formato: .csv, .json, .txt, .xlsx (todas las tablas), .svg o .png (la imagen). `-` es la salida estándar
help-products-filter = Contar solo algunos clientes o eventos; véase `desire-path --help`
help-show-after =
    La respuesta es una frase, una o varias tablas, cifras sueltas y una línea que dice unidad, base y
    simplificaciones. Como texto y CSV se muestra la tabla principal, o la de --table; el JSON lo tiene todo:
    {"  {"}"id", "settings", "filter", "entity", "sentence", "note", "facts": {"{"}name: number{"}"},
       "tables": [{"{"}"name", "columns", "types", "rows"{"}"}]{"}"}
    Las cifras van sin formato; las horas, en ISO 8601; las duraciones, en segundos; las proporciones, de 0 a 1.

## cli/args/mcp.rs
help-mcp-people = Permitir que el asistente liste también personas concretas; cada respuesta así se anota en el diario del proyecto
help-mcp-propose = Deja que el asistente añada propuestas, sobre cada una de las cuales decide una persona; no puede aprobar ni enviar
help-mcp-k = Combinar en otros los grupos de menos personas que estas; 0 los muestra todos. Sin ello, el número del proyecto (11)
help-mcp-after =
    Un asistente inicia él mismo este comando y habla con él por la entrada y la salida estándar; no hay puerto ni
    red. Cada análisis de `desire-path show --list` es una herramienta. El proyecto se lee de nuevo cuando cambia su archivo.

## cli/args/analyse.rs
help-flow-how-level = Etapas o puntos de contacto
help-flow-how-entity = De quién es el orden de eventos que sigue una ruta, y por tanto qué se cuenta
help-flow-how-base = Porcentajes del total al inicio, o de quienes seguían en camino un paso antes
help-flow-how-steps = Columnas
help-flow-how-top = Nombres mostrados; los demás están en Otros
help-flow-how-top-scope = Si los nombres mostrados son los más frecuentes de todas las columnas juntas o de cada una
help-flow-how-min-share = En cada columna, los nombres por debajo de esta proporción del inicio (en por ciento) están en Otros
help-flow-how-hide = Pasar por alto estas etapas o puntos de contacto como si no hubieran ocurrido (nombres separados por comas); el objetivo sigue contando
help-flow-how-only = Que solo estas etapas o puntos de contacto sean un paso
help-flow-how-keep-repeats = Contar cada vez el mismo paso repetido varias veces seguidas
help-flow-how-anchor = Desde dónde se cuentan las columnas: start, goal o drop-off (hacia atrás) o el nombre de una etapa o punto de contacto, para ver qué viene antes y después de su primera vez
help-flow-how-before = Columnas antes de la etapa o punto de contacto que nombra --anchor
help-flow-how-beyond-goal = Seguir las rutas más allá del objetivo
help-flow-table = Qué tabla, como texto o CSV; el JSON tiene ambas
help-segments-groups = Número de grupos, en lugar del que indican los datos
help-segments-features = Propiedades que cuentan además del comportamiento, como property:plan, varias con comas, o none; por omisión, las del proyecto. Con --save son desde ahora las del proyecto, también para las predicciones
help-segments-rfm = En su lugar, los grupos de compradores por recencia, frecuencia y dinero (`show rfm`), cada uno con lo que hizo hace poco
help-segments-save = Guardar los grupos como segmentos del proyecto, en lugar de los de un cálculo anterior
help-segments-add = En su lugar, añadir un segmento con este nombre, cuyos miembros siguen --rule, hoy y siempre que cambien los datos
help-segments-rule = Quién pertenece a él, como 'orders >= 2 within 90d and not did Refund' o 'kind:cart then not order within 7d'; `desire-path --help` lista las condiciones
help-customer = El cliente: id. de cliente, correo, id. de dispositivo, teléfono o número de una lista como "#247"
help-predict-after =
    `purchase` es la probabilidad de alcanzar el objetivo en tantos días. `silent (may leave)` es la
    probabilidad de no hacer nada en los próximos días, entre quienes hicieron algo en los
    últimos: no la probabilidad de irse para siempre.
help-predict-scores = Listar la puntuación de cada cliente en lugar de lo buenas que son las predicciones
help-predict-features = Propiedades que cuentan además del comportamiento, como property:plan, varias con comas, o none; por omisión, las del proyecto. Son desde ahora las del proyecto, salvo que se deje como está. Lo que dicen pedidos, negocios y tickets solo cuenta en los segmentos: un archivo dice su último estado, que antes nadie conocía
help-predict-target = En su lugar, hacer una pregunta propia: lo que los clientes pueden hacer, como order, "Product viewed", kind:cart, o un segmento por regla en el que entrar, como segment:"Loyal"
help-predict-active-days = De los clientes que hicieron algo en los últimos días indicados, o ever para alguna vez [por omisión: 28]
help-predict-horizon = En los próximos días indicados, de 1 a 365 [por omisión: 30]
help-predict-keep = Guardar la pregunta en el proyecto
help-predict-kept = Listar las preguntas guardadas
help-predict-forget = Eliminar preguntas guardadas por número, varias separadas por comas
help-predict-no-save = Dejar el proyecto como está
help-actions-propose = Proponer de nuevo a partir de predicciones, segmentos y señales; lo que decidió una persona se mantiene
help-actions-as-of-end = Proponer como si los datos terminaran hoy, también lo que ya no es oportuno
help-actions-approve = Aprobar: all, first:200 para las primeras 200 personas a las que se escribirá de verdad, un tipo como win-back, el nombre de un playbook o números separados por comas
help-actions-budget = De las aprobadas, solo las primeras que juntas no cuesten más que esto
help-actions-by = Solo las acciones por este canal, como E-mail: el fichero de una herramienta de correo tiene entonces tantas personas como se aprobaron
help-actions-plan = Mostrar cuándo salen los mensajes aprobados, por día, en lugar de las acciones
help-actions-reject = Rechazar: all, first:20 para las de los 20 primeros clientes, un tipo, el nombre de un playbook o números
help-actions-edit = Cambiar acciones que aún no han salido: all, first:20, un tipo, el nombre de un playbook o números; con --owner, --note, --content, --channel o --hour
help-actions-owner = Quién se ocupa
help-actions-note = Qué se anota
help-actions-content = Qué se ofrece o se muestra
help-actions-channel = Por qué canal
help-actions-hour = A qué hora, de 0 a 23

## cli/args/identity.rs
help-identity-show-summary = Recuentos, y cómo se llegó a ellos
help-identity-show-dropped = Identificadores que no unen a nadie, y por qué
help-identity-show-rules = Las reglas
help-identity-show-decisions = Lo que se decidió a mano
help-identity-show-suspicious = Clientes que parecen varias personas
help-identity-show-suggestions = Clientes que parecen una sola persona
help-identity-show = Qué listar
help-identity-why = Por qué los perfiles de este cliente son una persona
help-identity-set = Cambiar una regla; varias veces para varias reglas
help-identity-suspect = Cambiar a partir de qué un cliente parece varias personas; varias veces para varios límites
help-identity-preview = Decir qué cambiaría --set, sin cambiar nada
help-identity-same = Decidir que dos clientes son la misma persona
help-identity-different = Decidir que dos clientes que se parecen son personas distintas
help-identity-split = Decidir que algunos perfiles de un cliente son otra persona
help-identity-profiles = Los perfiles que --split separa, por los números que les dan --why y `access`
help-identity-fine = Decidir que un cliente sospechoso está bien
help-identity-take-back = Retirar una decisión, por su número
help-identity-after =
    Reglas para --set:
      email, phone, device=on|off       unir por ello
      order=customer_id,email,…         qué tipo une primero
      persons-per-email=5               más personas con un mismo valor: no une a nadie (también -phone, -device; 0 = sin límite)
      emails-per-customer=5             una unión que lo supere no se hace (también phones-, devices-; 0 = sin límite)
      ids-per-device=1                  un dispositivo visto con más id. de cliente o correos no une a nadie
      country-code=49                   se pone delante de los teléfonos que vienen sin prefijo
      block=[KIND:]PATTERN              valores que no nombran a nadie; * equivale a cualquier cosa (unblock= lo retira)
      junk=null,none,…                  palabras que no nombran a nadie (sustituye la lista)
      mailboxes=info,sales,…            buzones que leen muchas personas (sustituye la lista)
      rules=default                     volver a las reglas incorporadas

    Límites para --suspect, por encima de los cuales es sospechoso (0 = nunca):
      profiles=25  emails=3  phones=3  devices=12  countries=2
      travel-minutes=10                 eventos en dos países más próximos entre sí que esto
      limits=default                    volver a los límites incorporados

    Un cliente es un id. de cliente, un correo, un teléfono, un id. de dispositivo o un número de una lista como "#247" (un número
    sin # es un id.).

## cli/args/export.rs
help-consents-include-unknown-consent = Incluir personas de las que nadie sabe si aceptan, porque su consentimiento se guarda en otro lugar: escribirles sin él puede estar prohibido donde viven. Quien denegó esta vía de contacto u otra nunca sale. El diario anota cuántas son
help-output-out = El archivo; su terminación dice el formato. `-` es la salida estándar
help-output-format = El formato, si la terminación no lo dice
help-export-events-about = Todos los eventos en CSV o JSON
help-export-segment-about = Los miembros de un segmento en CSV o JSON
help-export-segment-name = Su nombre o número
help-export-purpose = Para qué es la lista: email, sms, ads, profiling o analytics; correo, o aquello para lo que es la herramienta, si no se dice. Solo contiene a quien lo acepta y es contactable
help-export-to = La herramienta que importa el archivo: sus encabezados, formas y límites. Sin ella, la lista tiene las columnas propias de Desire Path
help-export-hashed = Direcciones, números y nombres como SHA-256, para redes publicitarias que admiten ambos
help-export-campaign = El número de la campaña en la herramienta (Salesforce: 701…)
help-export-segments-about = Los miembros de todos los segmentos en CSV o JSON
help-export-actions-about = Las acciones aprobadas que se pueden llevar a cabo, en CSV o JSON, y marcarlas como exportadas
help-export-actions-about-long =
    Las acciones aprobadas que se pueden llevar a cabo, en CSV o JSON, y marcarlas como exportadas.

    Cada mensaje tiene un día y una hora (`send_at`, `time_zone`): la mejor hora del cliente entre las 8:00 y las 21:00 donde vive, un mensaje por persona y día en todos los canales y exportaciones. `expected_orders` son los pedidos que se esperan del cliente en 30 días en todo caso (los mismos en todas sus filas: cuéntelos una vez), `added_orders` y `added_value` lo que añade el mensaje, medido frente al grupo de control, vacíos si no se midió nada.
help-export-again = En su lugar, las de la última exportación, tal como fueron, para otra herramienta: ya están marcadas
help-export-as-usual = En su lugar, aquellas cuya acción se omite y en las que todo sigue como siempre: una lista propia, para lo que usted envía a todos de todos modos. Nada se marca como exportado
help-export-assignments-about = Quién está en qué variante de qué experimento (proposed, as-usual, nobody), en CSV o JSON
help-export-scores-about = Las puntuaciones del último cálculo de predicciones en CSV o JSON
help-export-flow-about = El flujo en SVG, PNG, CSV o JSON
help-export-flow-share = Hacerlo para compartir: los grupos pequeños se combinan, y el proyecto recuerda lo que se compartió, para que dos archivos no revelen a personas concretas por su diferencia
help-export-timeline-about = La cronología de un cliente en SVG, PNG, CSV o JSON
help-export-timeline-customer = Número, id. de cliente, correo, id. de dispositivo, teléfono o un nombre que tenga un solo cliente
help-export-spend-about = Lo que costó la publicidad y a quién alcanzó, por día y campaña, en CSV o JSON
help-export-report-about = Todo el proyecto en una página HTML autónoma, hecha para compartir: ninguna persona concreta, ningún grupo de pocas
help-picture-style-theme = Tinta oscura sobre fondo claro
help-picture-style-width = Ancho del diagrama en píxeles
help-picture-style-height = Alto del diagrama en píxeles

## cli/args/privacy.rs
help-consent-ids = De quién fijar el consentimiento: id. de cliente, correos, teléfonos, id. de dispositivo o números de una lista como "#247"
help-consent-set = Lo que dijeron
help-consent-purpose = Sobre qué: analytics, profiling, email, sms o ads
help-consent-segment = Todos los miembros de un segmento, por nombre o número
help-consent-note = Cómo lo sabe usted
help-erase-ids = A quién: id. de cliente, correos, teléfonos, id. de dispositivo o números de una lista como "#247" (un número sin # es un id.)
help-erase-from = Un archivo CSV de identificadores; `-` es la entrada estándar
help-confirm-irreversible = Hacerlo de verdad: no se puede deshacer
help-access-out = El archivo JSON; `-` es la salida estándar
help-prune-months = Los eventos de más meses que estos se van; el ajuste del proyecto si se omite
help-prune-totals = Solo listar los totales que quedan de eventos eliminados antes
help-prune-format = Cómo se escriben los totales
help-pseudonymise-out = La copia
help-pseudonymise-shift-days = Desplazar las horas de cada cliente hasta estos días
help-pseudonymise-key = Escribir la clave en este archivo en lugar de desecharla
help-pseudonymise-encrypt = Proteger la copia con una contraseña propia
help-pseudonymise-new-passphrase-file = Tomar la contraseña de la copia de este archivo en lugar de pedirla (o `DESIRE_PATH_NEW_PASSPHRASE`)
help-journal-kind = Solo entradas de este tipo: edit, import, export, erasure o retention

## cli/args/protect.rs
help-decrypt-yes = Hacerlo de verdad: quien consiga el archivo podrá leerlo entonces
help-passphrase-new-passphrase-file = Tomar la contraseña nueva de este archivo en lugar de pedirla (o `DESIRE_PATH_NEW_PASSPHRASE`)

## cli/args/safety.rs
help-check-accept = Aceptar tal cual las tablas que se modificaron fuera del programa
help-backup-out = La copia, que no debe existir; junto al proyecto, con la fecha en el nombre, si se omite
help-undo-yes = Deshacer también una importación: sus filas se eliminan para siempre; importar de nuevo los archivos las recupera
help-step-list = Solo listar lo que se puede deshacer y rehacer, lo último al final
help-step-format = Cómo se escribe la lista

## Exclusion audiences, content feeds, webhooks

help-webhooks-about = Enviar acciones aprobadas a otro programa, firmadas; desactivado hasta que usted lo active
help-webhooks-set = Cambiar un ajuste: url, hosts (a los que se puede enviar, separados por comas), body (segment o cloud-events), daily-cap (solicitudes al día), secret-variable (la variable de entorno que contiene el secreto)
help-webhooks-on = Permitir el envío; la dirección y su host tienen que estar fijados
help-webhooks-off = Detenerlo todo: no se envía nada hasta que usted lo active de nuevo
help-webhooks-dry-run = Mostrar las solicitudes que se enviarían, palabra por palabra; no se envía nada, y el diario anota quién estaba en ellas
help-webhooks-first = Mostrar solo las primeras N solicitudes de un ensayo: 3 como texto, todas en CSV y JSON salvo que se indique
help-webhooks-send = Enviar lo pendiente. Lo que se acepta se marca como exportado; lo que falla se intenta de nuevo en la siguiente ronda, como máximo diez veces en tres días
help-webhooks-secret-file = Un archivo con el secreto (whsec_…); si no, la variable de entorno fijada; si no, el llavero de este equipo; si no, se pide
help-webhooks-keep-secret = Guardar el secreto del host en el llavero de este equipo (secret-tool), del archivo o pidiéndolo
help-webhooks-forget-secret = Quitar el secreto del host del llavero
help-webhooks-after = Las solicitudes se firman según Standard Webhooks 1.0 (webhook-id, webhook-timestamp, webhook-signature). Solo se envía a direcciones https:// cuyo host está entre los del proyecto, y a http:// solo en este equipo; no se siguen redirecciones. Cada intento es una fila del registro. El secreto nunca se guarda en el proyecto.
help-export-exclusions-about = A quién debe dejar fuera la publicidad, para una audiencia de exclusión de una red publicitaria
help-export-exclusions-about-long =
    A quién debe dejar fuera la publicidad, para una audiencia de exclusión de una red publicitaria: compradores recientes, personas con una queja abierta y aquellas a las que el azar deja en paz para medir el efecto.

    Una lista de exclusión aleja la publicidad de las personas, así que no necesita su acuerdo con la publicidad, y un no a ella no deja fuera a nadie. Quien rechazó la analítica no está en ninguna lista, tampoco en esta. Solo contiene direcciones y números, como SHA-256 siempre que la red lo admita.
help-export-exclusions-of = Solo estos motivos, con comas: recent-buyers, open-complaints, nobody
help-export-exclusions-recent-days = Quien hizo un pedido dentro de estos días antes del final de los datos compró hace poco
help-export-content-about = Qué contenido muestra un sitio web a quién, como feed en CSV o JSON
help-export-content-about-long =
    Qué contenido muestra un sitio web a quién: variant, audience_key, content_id, from, until y el contenido mismo.

    Una fila es una acción aprobada del tipo «Variante de contenido» para el sitio web, o un segmento entero (audience_key segment:NAME) si un playbook de ese tipo es solo para segmentos y dice lo mismo a todos. Los clientes son customer:ID, si no email-sha256:HASH, si no device:ID; su fila cuenta antes que la de su segmento. Quien queda excluido por azar tiene una fila con el contenido "default". Lo nuevo en el feed se marca como exportado; los feeds posteriores lo repiten hasta que termina.

## cli/args/serve.rs
help-serve-about = Recibir eventos a medida que ocurren, de sitios web y aplicaciones que los envían a este equipo
help-serve-address = Dónde escuchar; sin ello, como diga el proyecto o, si no, en 127.0.0.1:8744. A 127.0.0.1 llega solo este equipo; a 0.0.0.0, cualquiera que pueda alcanzarlo
help-serve-origin = Un sitio web cuyas páginas pueden enviar (https://shop.example), varias veces para varios; * para cualquiera. Los programas que no son navegadores no lo necesitan
help-serve-new-key = Crear una clave para una fuente, mostrarla esta única vez y terminar
help-serve-keys = Listar las claves y terminar
help-serve-revoke = Revocar claves por sus números y terminar
help-serve-after =
    `desire-path serve shop.desire` funciona hasta Ctrl+C. Las bibliotecas de Segment, RudderStack y Jitsu
    (POST /v1/batch, /v1/track, /v1/identify, /v1/page, /v1/screen, /v1/group, /v1/alias) y de PostHog
    (POST /batch/) le envían eventos: indíqueles la dirección y una clave. Una llamada se responde en cuanto está en el disco y está en
    el proyecto un momento después, exactamente una vez. La conexión no está cifrada: quien escuche en otra dirección que
    127.0.0.1 pone delante un servidor web con certificado. Las claves se cambian mientras el servidor no está en marcha.

## cli/args/remote.rs
help-remote-about = Hacer preguntas sobre los eventos de una base de datos (ClickHouse, PostgreSQL): listar, añadir, mirar o eliminar bases de datos
help-remote-add = Añadir una base de datos con este nombre, en cuanto responda
help-remote-map = Decir qué son las columnas de su tabla de eventos y mirar qué resulta
help-remote-tables = Listar las tablas que se pueden leer
help-remote-check = Mirar la tabla asignada: cuántas filas se pueden leer, de cuándo y de quién, y las veinte primeras
help-remote-fetch = Escribir los eventos de algunos clientes, para importarlos o mirarlos: los de una muestra o los de clientes nombrados
help-remote-one-in = De tantos clientes, aproximadamente uno, siempre los mismos
help-remote-sample = Tantos clientes, siempre los mismos
help-remote-people = Los que hay detrás de una parte de una respuesta: una pregunta como la contiene un enlace, por ejemplo «channels?select.channel=Social»
help-remote-only = Los clientes de estos nombres
help-remote-into = Importarlos en este proyecto; uno nuevo se configura como este
help-remote-remove = Eliminarla, con lo que se guarda de sus respuestas
help-remote-kind = Qué es
help-remote-host = El equipo en el que está
help-remote-port = El puerto en el que escucha, si no es el habitual
help-remote-database = La base de datos en él
help-remote-user = Quién pregunta; lo mejor es un usuario que solo pueda leer
help-remote-secret-variable = La variable de entorno que contiene el secreto; el propio secreto nunca está en el proyecto
help-remote-plain = Sin cifrado; solo para una base de datos en este equipo
help-remote-table = La tabla de eventos; delante de un punto, su esquema
help-remote-customer = La columna que dice de quién es el evento
help-remote-time = La columna que dice cuándo ocurrió: momentos, o segundos, milisegundos o microsegundos desde 1970
help-remote-event = La columna que dice qué ocurrió
help-remote-channel = La columna que dice por qué canal llegó el cliente
help-remote-value = La columna con dinero
help-remote-order = La columna que ordena los eventos de un mismo instante, por ejemplo su número
help-remote-after =
    No se importa nada: la base de datos cuenta, y solo vuelven recuentos. Después `show ID PROJECT --on NAME` le pregunta, para
    overview, transitions, stage-flow, touchpoint-flow, paths, channels, retention, funnel, trends, stickiness y attribution; la respuesta se guarda en el proyecto,
    y `--kept` la muestra de nuevo sin la base de datos. Las sentencias solo leen, terminan tras diez minutos, y Ctrl+C las detiene.
