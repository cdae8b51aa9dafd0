### How many of what: the number chooses the form.

count-arms = { $n ->
    [one] { $n } variante
   *[other] { $n } variantes
}
count-campaigns = { $n ->
    [one] { $n } campaña
   *[other] { $n } campañas
}
count-customers = { $n ->
    [one] { $n } cliente
   *[other] { $n } clientes
}
count-repeat-orders = { $n ->
    [one] { $n } pedido repetido
   *[other] { $n } pedidos repetidos
}
count-touchpoints = { $n ->
    [one] { $n } punto de contacto
   *[other] { $n } puntos de contacto
}
count-different-paths = { $n ->
    [one] { $n } ruta distinta
   *[other] { $n } rutas distintas
}
count-customers-belong = { $n ->
    [one] { $n } cliente pertenece
   *[other] { $n } clientes pertenecen
}
count-customers-who-ordered = { $n ->
    [one] { $n } cliente que hizo un pedido
   *[other] { $n } clientes que hicieron un pedido
}
count-step-times = { $n ->
    [one] { $n } aparición
   *[other] { $n } apariciones
}
count-sessions = { $n ->
    [one] { $n } sesión
   *[other] { $n } sesiones
}
count-channels = { $n ->
    [one] { $n } canal
   *[other] { $n } canales
}
count-moves = { $n ->
    [one] { $n } transición
   *[other] { $n } transiciones
}
count-events = { $n ->
    [one] { $n } evento
   *[other] { $n } eventos
}
count-stages = { $n ->
    [one] { $n } etapa
   *[other] { $n } etapas
}
count-flows = { $n ->
    [one] { $n } flujo
   *[other] { $n } flujos
}
count-groups = { $n ->
    [one] { $n } grupo
   *[other] { $n } grupos
}
count-segments-are = { $n ->
    [one] { $n } segmento guardado
   *[other] { $n } segmentos guardados
}
count-are = { $n ->
    [one] { $n } está
   *[other] { $n } están
}
count-actions-are = { $n ->
    [one] { $n } acción
   *[other] { $n } acciones
}
count-errors = { $n ->
    [one] { $n } error
   *[other] { $n } errores
}
count-different-texts = { $n ->
    [one] { $n } texto distinto
   *[other] { $n } textos distintos
}
count-values = { $n ->
    [one] { $n } valor
   *[other] { $n } valores
}
count-times = { $n ->
    [one] { $n } vez
   *[other] { $n } veces
}
count-rows = { $n ->
    [one] { $n } fila
   *[other] { $n } filas
}
count-events-are = { $n ->
    [one] { $n } evento está
   *[other] { $n } eventos están
}
count-days = { $n ->
    [one] { $n } día
   *[other] { $n } días
}
count-profiles = { $n ->
    [one] { $n } perfil
   *[other] { $n } perfiles
}
count-countries = { $n ->
    [one] { $n } país
   *[other] { $n } países
}
count-pairs = { $n ->
    [one] { $n } pareja
   *[other] { $n } parejas
}
count-segments = { $n ->
    [one] { $n } segmento
   *[other] { $n } segmentos
}
count-messages = { $n ->
    [one] { $n } mensaje
   *[other] { $n } mensajes
}
count-actions = { $n ->
    [one] { $n } acción
   *[other] { $n } acciones
}
count-records = { $n ->
    [one] { $n } registro
   *[other] { $n } registros
}
count-addresses = { $n ->
    [one] { $n } dirección
   *[other] { $n } direcciones
}
count-rules = { $n ->
    [one] { $n } regla
   *[other] { $n } reglas
}
count-orders = { $n ->
    [one] { $n } pedido
   *[other] { $n } pedidos
}
count-accounts = { $n ->
    [one] { $n } cuenta
   *[other] { $n } cuentas
}
count-tickets = { $n ->
    [one] { $n } ticket
   *[other] { $n } tickets
}
count-carts = { $n ->
    [one] { $n } carrito
   *[other] { $n } carritos
}
count-old-events = { $n ->
    [one] { $n } evento antiguo
   *[other] { $n } eventos antiguos
}
count-identifiers = { $n ->
    [one] { $n } identificador
   *[other] { $n } identificadores
}
count-files = { $n ->
    [one] { $n } archivo
   *[other] { $n } archivos
}
count-proposals = { $n ->
    [one] { $n } propuesta
   *[other] { $n } propuestas
}
count-rows-were = { $n ->
    [one] { $n } fila quedó
   *[other] { $n } filas quedaron
}
count-columns = { $n ->
    [one] { $n } columna
   *[other] { $n } columnas
}
count-steps = { $n ->
    [one] { $n } paso
   *[other] { $n } pasos
}
count-kinds-of-actions = { $n ->
    [one] { $n } tipo está
   *[other] { $n } tipos están
}
count-sources = { $n ->
    [one] { $n } fuente
   *[other] { $n } fuentes
}
count-things-stand-out = { $n ->
    [one] Destaca { $n } cosa.
   *[other] Destacan { $n } cosas.
}
count-proposed-actions = { $n ->
    [one] { $n } acción propuesta
   *[other] { $n } acciones propuestas
}
count-notes-on-the-data = { $n ->
    [one] { $n } nota sobre los datos
   *[other] { $n } notas sobre los datos
}
count-members = { $n ->
    [one] { $n } miembro
   *[other] { $n } miembros
}
count-shared-identifiers = { $n ->
    [one] { $n } identificador
   *[other] { $n } identificadores
}
count-decisions = { $n ->
    [one] { $n } decisión
   *[other] { $n } decisiones
}
count-orders-deals-or-tickets = { $n ->
    [one] { $n } pedido, negocio o ticket
   *[other] { $n } pedidos, negocios o tickets
}
count-rejected-rows = { $n ->
    [one] { $n } fila rechazada
   *[other] { $n } filas rechazadas
}
count-totals = { $n ->
    [one] { $n } total
   *[other] { $n } totales
}
count-months = { $n ->
    [one] { $n } mes
   *[other] { $n } meses
}
count-entries = { $n ->
    [one] { $n } entrada
   *[other] { $n } entradas
}
count-people = { $n ->
    [one] { $n } persona
   *[other] { $n } personas
}
count-rules-added = { $n ->
    [one] Se añadió { $n } regla.
   *[other] Se añadieron { $n } reglas.
}
count-tables = { $n ->
    [one] { $n } tabla
   *[other] { $n } tablas
}
count-blocks = { $n ->
    [one] { $n } bloque
   *[other] { $n } bloques
}
count-findings = { $n ->
    [one] { $n } hallazgo
   *[other] { $n } hallazgos
}
count-insights = { $n ->
    [one] { $n } análisis
   *[other] { $n } análisis
}
count-products = { $n ->
    [one] { $n } producto
   *[other] { $n } productos
}
count-texts = { $n ->
    [one] { $n } texto
   *[other] { $n } textos
}
count-tones = { $n ->
    [one] { $n } tono fijado por una persona
   *[other] { $n } tonos fijados por una persona
}
count-answers = { $n ->
    [one] { $n } respuesta
   *[other] { $n } respuestas
}
count-themes = { $n ->
    [one] { $n } tema
   *[other] { $n } temas
}
count-kept-questions = { $n ->
    [one] { $n } pregunta guardada
   *[other] { $n } preguntas guardadas
}
count-theme-names = { $n ->
    [one] { $n } tema con nombre
   *[other] { $n } temas con nombre
}
count-opportunities = { $n ->
    [one] { $n } oportunidad
   *[other] { $n } oportunidades
}
