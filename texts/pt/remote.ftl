### Questions to the events of a database.

## Why there is no answer

remote-answer-is-cut = a resposta do banco de dados terminou antes do total, por isso nada se faz dela; pergunte de novo
remote-not-for = não se pode perguntar isto a um banco de dados { $what }
remote-not-this-question = não se pode perguntar “{ $title }” a um banco de dados; importe os eventos para isso, ou os de uma amostra de clientes (remote --fetch … --sample 5000 --into amostra.desire). Um banco de dados responde a overview, transitions, stage-flow, touchpoint-flow, paths, channels, retention, funnel, trends, stickiness e attribution
remote-too-many-rows = a resposta tem mais de { $n } linhas; dê no banco de dados um só nome aos nomes mais raros de eventos
remote-sample-too-large = são mais de { $most } eventos; use uma amostra menor ou menos clientes
remote-too-many-customers = são mais de { $most } clientes; indique uma parte menor ou restrinja a pergunta com um filtro
remote-too-many-names = a coluna de eventos tem { $n } nomes diferentes, e no máximo { $most } podem ser distinguidos; indique uma coluna que diga o que aconteceu, não onde ou com o quê
remote-no-events = nenhuma linha de { $table } diz de quem é o evento e quando aconteceu; examine-a com `remote --check`
remote-kept-is-of-other-settings = o que está guardado foi perguntado com outras configurações ou regras; pergunte de novo ao banco de dados, sem --kept
remote-without-money-rules = enquanto o projeto diz dos pontos de contato se seus valores são dinheiro; retire essas escolhas, ou não indique nenhuma coluna de dinheiro
remote-without-filters = com um filtro que não seja de datas, tipos de pontos de contato e o que foi enviado
remote-without-events-of-no-stage = por etapas enquanto pontos de contato que acontecem ali não têm etapa; dê uma a eles, ou pergunte por pontos de contato
remote-without-a-goal-of-no-stage = por etapas enquanto o que alcança a meta não tem etapa; dê uma etapa a isso, ou pergunte por pontos de contato
remote-without-dates = com um filtro de datas
remote-without-missing-channels = enquanto os eventos não dizem por qual canal veio seu cliente
remote-without-other-journeys = sobre outras jornadas que não as de pessoas
remote-without-these-settings = com estas configurações; podem ser escolhidos o nível, as repetições e quantos passos, nomes e caminhos são mostrados
remote-without-these-funnels = com estas configurações; podem ser escolhidas as etapas em sua ordem, a janela e o período, e nenhuma etapa pode ser omitida, excluir algo ou ter condições
remote-without-these-trends = com estas configurações; podem ser escolhidos a medida, o período e um ponto de contato, mas nenhum para os pedidos
remote-without-this-objective = na ordem deste objetivo; --set by=usual pergunta sem ele
remote-without-so-many-paths = sobre tantas pessoas de uma vez; pergunte sobre menos, com um filtro de datas
remote-without-so-short-a-look-back = com um período anterior tão curto em um tempo tão longo; escolha um mais longo, ou menos dias com um filtro de datas
remote-too-many-journeys = são mais de { $n } jornadas diferentes; pergunte sobre menos, com um filtro de datas ou de uma amostra de clientes
remote-without-another-goal = para outra meta que não a do projeto
remote-without-passed-sites = enquanto canais são sites pelos quais os clientes talvez só passem; --set passed_sites=yes os toma por canais como os outros
remote-without-these-people = sobre quem está por trás desta parte; indique com --select uma linha como a resposta a nomeia, sem grupos nem durações
remote-no-such-table = não há tabela { $table } que se possa ler; `remote --tables` lista as que há
remote-no-such-column = { $table } não tem a coluna { $column }; tem { $known }
remote-no-time = { $column } não é uma coluna de horários, mas { $kind }; indique uma que contenha momentos ou números desde 1970

## The way to it

remote-only-with-tls = { $host } é outro computador e só é consultado por uma conexão criptografada; omita --plain
remote-certificate-of-another-name = { $host } mostra um certificado para outro nome; indique o computador como o certificado o nomeia
remote-certificate-not-trusted = { $host } mostra um certificado que ninguém em quem este computador confia assinou; instale o do emissor ou indique o arquivo dele em SSL_CERT_FILE
remote-certificate-refused = o certificado de { $host } não é aceito: { $why }
remote-no-certificates = nenhum dos certificados em que este computador confia pôde ser lido: { $why }
remote-offers-no-encryption = { $host } não oferece criptografia; ative-a lá ou, para um banco de dados neste computador, adicione-o com --plain
remote-no-secret = a variável { $variable }, que contém o segredo de { $name }, não está definida
remote-took-too-long = o banco de dados não respondeu em { $n } segundos
remote-cannot-be-reached = { $host } não pode ser alcançado: { $why }
remote-not-let-in = { $host } não deixa ninguém entrar com este nome e segredo: { $why }
remote-says = { $host } diz: { $why }
remote-column-not-read = { $host } envia uma coluna do tipo { $kind }, que não é lida; indique uma coluna de textos ou números
remote-spark-not-built = esta versão não consulta o Spark; compile-a com `--features engine-spark`

## The command

stage-asking-for-names = Pedindo nomes a { $name }
stage-asking-database = Perguntando a { $name }
cli-remote-no-such = não há banco de dados chamado { $name }; `remote` lista os que há
cli-remote-no-name = um banco de dados precisa de um nome
cli-remote-known = já há um banco de dados chamado { $name }; remova-o primeiro ou escolha outro nome
cli-remote-needs = { $option } é necessário para isto
cli-remote-no-address = isto não é um endereço do Spark Connect, que se escreve sc://host:15002/;use_ssl=true
cli-remote-secret-in-address = o endereço contém um segredo, que o projeto não guarda; coloque-o em uma variável de ambiente e indique-a com --secret-variable
cli-remote-not-mapped = { $name } ainda não tem tabela de eventos; indique-a com --map
cli-remote-list = { $project }: { $n ->
    [one] { $n } banco de dados
   *[other] { $n } bancos de dados
}.
cli-remote-tables = { $name }: { $n ->
    [one] { $n } tabela que se pode
   *[other] { $n } tabelas que se podem
} ler.
cli-remote-added = { $name } responde.
cli-remote-mapped = { $name } lê { $table }; os horários são { $unit }.
cli-remote-removed = { $name } foi removido, com o que se guardava de suas respostas.
cli-remote-may-write = { $user } também pode alterar dados ali. Nada é alterado, mas um usuário que só possa ler é mais seguro.
cli-remote-check = { $rows } linhas de { $customers } clientes, { $names } nomes de eventos, { $first } – { $last }.
cli-remote-left-out = Deixadas de fora: { $nobody } linhas sem cliente, { $never } sem data e hora.
cli-remote-fetched = { $name }: { $events } eventos de { $customers } clientes.
cli-remote-nothing-fetched = { $name } não tem nenhum evento de tais clientes
cli-remote-scan = { $name } lê { $table } por inteiro: { $rows }, { $bytes }.
cli-remote-rows = cerca de { $n } linhas
cli-remote-rows-unknown = tantas linhas quantas tiver
cli-remote-bytes-unknown = de tamanho desconhecido
cli-remote-asked = perguntado a { $name }, em { $at }
cli-remote-kept-as-of = guardado de { $name }, em { $at }
cli-remote-nothing-kept = não há resposta de { $name } guardada para esta pergunta; pergunte sem --kept
cli-remote-not-kept = A resposta não é guardada no projeto: { $why }
cli-remote-not-shared = o que um banco de dados responde é para a própria tela: quem está por trás de grupos pequenos não se sabe aqui; omita --share e --hide-below
cli-remote-no-customers = quem está por trás de um número é perguntado de novo a cada vez e nunca é guardado; omita --kept ou --select
cli-remote-no-part = --people precisa de uma pergunta que aponte para uma parte de sua resposta, como “transitions?select.from=Search&select.to=Login”
cli-remote-people-left-out = Deixados de fora: { $n ->
    [one] { $n } cliente que foi apagado aqui ou recusou as análises
   *[other] { $n } clientes que foram apagados aqui ou recusaram as análises
}.
remote-column-name = Nome
remote-column-kind = Tipo
remote-column-address = Endereço
remote-column-table = Tabela
remote-column-kept = Respostas guardadas
remote-column-rows = Linhas
remote-column-bytes = Bytes
remote-column-customer = Cliente
remote-column-time = Data e hora
remote-column-event = Evento
remote-column-channel = Canal
remote-column-value = Valor
remote-unit-milliseconds = milissegundos desde 1970
remote-unit-seconds = segundos desde 1970
remote-unit-microseconds = microssegundos desde 1970
remote-unit-moment = momentos
