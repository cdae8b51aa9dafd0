### How many of what: the number chooses the form.

count-arms = { $n ->
    [one] { $n } variante
   *[other] { $n } variantes
}
count-campaigns = { $n ->
    [one] { $n } campanha
   *[other] { $n } campanhas
}
count-customers = { $n ->
    [one] { $n } cliente
   *[other] { $n } clientes
}
count-repeat-orders = { $n ->
    [one] { $n } recompra
   *[other] { $n } recompras
}
count-touchpoints = { $n ->
    [one] { $n } ponto de contato
   *[other] { $n } pontos de contato
}
count-different-paths = { $n ->
    [one] { $n } caminho diferente
   *[other] { $n } caminhos diferentes
}
count-customers-belong = { $n ->
    [one] { $n } cliente pertence
   *[other] { $n } clientes pertencem
}
count-customers-who-ordered = { $n ->
    [one] { $n } cliente que fez pedido
   *[other] { $n } clientes que fizeram pedido
}
count-step-times = { $n ->
    [one] { $n } ocorrência
   *[other] { $n } ocorrências
}
count-sessions = { $n ->
    [one] { $n } sessão
   *[other] { $n } sessões
}
count-channels = { $n ->
    [one] { $n } canal
   *[other] { $n } canais
}
count-moves = { $n ->
    [one] { $n } passagem
   *[other] { $n } passagens
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
    [one] { $n } fluxo
   *[other] { $n } fluxos
}
count-groups = { $n ->
    [one] { $n } grupo
   *[other] { $n } grupos
}
count-segments-are = { $n ->
    [one] { $n } segmento salvo
   *[other] { $n } segmentos salvos
}
count-are = { $n ->
    [one] { $n } pessoa
   *[other] { $n } pessoas
}
count-actions-are = { $n ->
    [one] { $n } ação
   *[other] { $n } ações
}
count-errors = { $n ->
    [one] { $n } erro
   *[other] { $n } erros
}
count-different-texts = { $n ->
    [one] { $n } texto diferente
   *[other] { $n } textos diferentes
}
count-values = { $n ->
    [one] { $n } valor
   *[other] { $n } valores
}
count-times = { $n ->
    [one] { $n } vez
   *[other] { $n } vezes
}
count-rows = { $n ->
    [one] { $n } linha
   *[other] { $n } linhas
}
count-events-are = { $n ->
    [one] { $n } evento é
   *[other] { $n } eventos são
}
count-days = { $n ->
    [one] { $n } dia
   *[other] { $n } dias
}
count-profiles = { $n ->
    [one] { $n } perfil
   *[other] { $n } perfis
}
count-countries = { $n ->
    [one] { $n } país
   *[other] { $n } países
}
count-pairs = { $n ->
    [one] { $n } par
   *[other] { $n } pares
}
count-segments = { $n ->
    [one] { $n } segmento
   *[other] { $n } segmentos
}
count-messages = { $n ->
    [one] { $n } mensagem
   *[other] { $n } mensagens
}
count-actions = { $n ->
    [one] { $n } ação
   *[other] { $n } ações
}
count-records = { $n ->
    [one] { $n } registro
   *[other] { $n } registros
}
count-addresses = { $n ->
    [one] { $n } endereço
   *[other] { $n } endereços
}
count-rules = { $n ->
    [one] { $n } regra
   *[other] { $n } regras
}
count-orders = { $n ->
    [one] { $n } pedido
   *[other] { $n } pedidos
}
count-accounts = { $n ->
    [one] { $n } conta
   *[other] { $n } contas
}
count-tickets = { $n ->
    [one] { $n } ticket
   *[other] { $n } tickets
}
count-carts = { $n ->
    [one] { $n } carrinho
   *[other] { $n } carrinhos
}
count-old-events = { $n ->
    [one] { $n } evento antigo
   *[other] { $n } eventos antigos
}
count-identifiers = { $n ->
    [one] { $n } identificador
   *[other] { $n } identificadores
}
count-files = { $n ->
    [one] { $n } arquivo
   *[other] { $n } arquivos
}
count-proposals = { $n ->
    [one] { $n } proposta
   *[other] { $n } propostas
}
count-rows-were = { $n ->
    [one] { $n } linha omitida
   *[other] { $n } linhas omitidas
}
count-columns = { $n ->
    [one] { $n } coluna
   *[other] { $n } colunas
}
count-steps = { $n ->
    [one] { $n } passo
   *[other] { $n } passos
}
count-kinds-of-actions = { $n ->
    [one] { $n } tipo de ação proposto
   *[other] { $n } tipos de ação propostos
}
count-sources = { $n ->
    [one] { $n } fonte
   *[other] { $n } fontes
}
count-things-stand-out = { $n ->
    [one] { $n } coisa se destaca.
   *[other] { $n } coisas se destacam.
}
count-proposed-actions = { $n ->
    [one] { $n } ação proposta
   *[other] { $n } ações propostas
}
count-notes-on-the-data = { $n ->
    [one] { $n } nota sobre os dados
   *[other] { $n } notas sobre os dados
}
count-members = { $n ->
    [one] { $n } membro
   *[other] { $n } membros
}
count-shared-identifiers = { $n ->
    [one] { $n } identificador compartilhado
   *[other] { $n } identificadores compartilhados
}
count-decisions = { $n ->
    [one] { $n } decisão
   *[other] { $n } decisões
}
count-orders-deals-or-tickets = { $n ->
    [one] { $n } pedido, negócio ou ticket
   *[other] { $n } pedidos, negócios ou tickets
}
count-rejected-rows = { $n ->
    [one] { $n } linha rejeitada
   *[other] { $n } linhas rejeitadas
}
count-totals = { $n ->
    [one] { $n } total
   *[other] { $n } totais
}
count-months = { $n ->
    [one] { $n } mês
   *[other] { $n } meses
}
count-entries = { $n ->
    [one] { $n } entrada
   *[other] { $n } entradas
}
count-people = { $n ->
    [one] { $n } pessoa
   *[other] { $n } pessoas
}
count-rules-added = { $n ->
    [one] { $n } regra foi adicionada.
   *[other] { $n } regras foram adicionadas.
}
count-tables = { $n ->
    [one] { $n } tabela
   *[other] { $n } tabelas
}
count-blocks = { $n ->
    [one] { $n } bloco
   *[other] { $n } blocos
}
count-findings = { $n ->
    [one] { $n } achado
   *[other] { $n } achados
}
count-insights = { $n ->
    [one] { $n } análise
   *[other] { $n } análises
}
count-products = { $n ->
    [one] { $n } produto
   *[other] { $n } produtos
}
count-texts = { $n ->
    [one] { $n } texto
   *[other] { $n } textos
}
count-tones = { $n ->
    [one] { $n } tom definido por uma pessoa
   *[other] { $n } tons definidos por uma pessoa
}
count-answers = { $n ->
    [one] { $n } resposta
   *[other] { $n } respostas
}
count-themes = { $n ->
    [one] { $n } tema
   *[other] { $n } temas
}
count-kept-questions = { $n ->
    [one] { $n } pergunta guardada
   *[other] { $n } perguntas guardadas
}
count-theme-names = { $n ->
    [one] { $n } tema com nome
   *[other] { $n } temas com nome
}
count-opportunities = { $n ->
    [one] { $n } oportunidade
   *[other] { $n } oportunidades
}
