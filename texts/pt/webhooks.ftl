### Webhooks, exclusion audiences and content feeds: approved actions on their way to other programs.

## Webhooks

webhooks-is-on = Os webhooks estão ligados.
webhooks-is-off = Os webhooks estão desligados: nada é enviado.
webhooks-no-url = Não há endereço para onde enviar.
webhooks-unreadable-url = O endereço não pode ser lido: escreva um como https://hooks.example.com/in.
webhooks-not-https = O endereço tem de começar com https://, para que ninguém leia no caminho.
webhooks-has-user = O endereço contém um nome ou uma senha, que ficaria em todo log: omita.
webhooks-host-not-allowed = { $host } não está entre os hosts para os quais se pode enviar.
webhooks-body-segment = Chamadas track do Segment
webhooks-body-cloud-events = CloudEvents
webhooks-sending = A caminho
webhooks-accepted = Aceita
webhooks-failed = Falhou, nova tentativa
webhooks-given-up = Desistiu
webhooks-gone = Ninguém mais lá
webhooks-no-answer = nenhuma resposta em { $n } segundos
webhooks-cannot-be-reached = não pode ser alcançado: { $why }
webhooks-other-status = a resposta tem o status { $status }
webhooks-redirects = aponta para outro endereço, que não é seguido
webhooks-listed = Ações aprovadas por webhook
webhooks-log = Log dos webhooks
webhooks-dry-run-listed = Solicitações de webhooks, para ver
webhooks-keyring-label = Desire Path: segredo do webhook para { $host }
webhooks-keyring-none = este computador não tem um chaveiro que o programa possa usar (secret-tool)
webhooks-keyring-refused = o chaveiro não fez: { $why }
cli-webhooks-secret-kept = o segredo para { $host } está no chaveiro deste computador
cli-webhooks-secret-forgotten = o chaveiro deste computador não tem mais segredo para { $host }
stage-sending-messages = Enviando mensagens
webhooks-at = Em
webhooks-message = Mensagem
webhooks-attempt = Tentativa
webhooks-host = Host
webhooks-status = Situação
webhooks-outcome = Desfecho
webhooks-next-at = Próxima tentativa
webhooks-detail = Detalhe
cli-webhooks-no-body = "{ $value }" não é uma forma de mensagem; há segment e cloud-events
cli-webhooks-no-cap = "{ $value }" não é um número de solicitações por dia; escreva um de 1 a 1.000.000
cli-webhooks-no-variable = "{ $value }" não é o nome de uma variável de ambiente
cli-webhooks-no-setting = não há a configuração "{ $name }" de webhooks; há url, hosts, body, daily-cap e secret-variable
cli-webhooks-too-long = { $n ->
    [one] { $n } mensagem é mais longa do que outros programas aceitam, e fica para trás
   *[other] { $n } mensagens são mais longas do que outros programas aceitam, e ficam para trás
}
cli-webhooks-unsigned = (assinada assim que o segredo for dado)
cli-webhooks-column-url = Endereço
cli-webhooks-column-content-type = Tipo de conteúdo
cli-webhooks-column-id = Id do webhook
cli-webhooks-column-timestamp = Carimbo de tempo do webhook
cli-webhooks-column-signature = Assinatura do webhook
cli-webhooks-column-body = Corpo
cli-webhooks-would-send = { $n ->
    [one] { $n } mensagem seria enviada; { $shown } é mostrada. Nada saiu
   *[other] { $n } mensagens seriam enviadas; { $shown } são mostradas. Nada saiu
}
cli-webhooks-nothing-taken = nenhuma mensagem foi aceita
cli-webhooks-accepted = aceitas agora, e suas ações marcadas como exportadas
cli-webhooks-known = aceitas antes, ou a caminho quando o programa foi interrompido: marcadas agora como exportadas, e não enviadas de novo
cli-webhooks-failed = falharam, nova tentativa mais tarde
cli-webhooks-given-up = desistiu-se
cli-webhooks-waiting = esperam a próxima tentativa
cli-webhooks-left = não enviadas nesta rodada
cli-webhooks-stopped-cap = foram enviadas hoje tantas solicitações quantas se podem (daily-cap)
cli-webhooks-stopped-slow-down = o outro programa pede paciência: execute de novo mais tarde
cli-webhooks-stopped-unreachable = o outro programa não aceitou nada três vezes seguidas: veja se ele está funcionando
cli-webhooks-stopped-gone = o outro programa diz que não há mais ninguém lá: os webhooks são desligados
cli-webhooks-stopped-cancelled = interrompido
cli-webhooks-no-secret = isto não é um segredo de Standard Webhooks: começa com whsec_ e contém de 24 a 64 bytes em base64
cli-webhooks-cannot-read-secret = o segredo em { $file } não pode ser lido
cli-webhooks-no-terminal = o segredo não está em nenhum arquivo (--secret-file) nem variável (--set secret-variable=NAME), e não há terminal em que pedi-lo
cli-webhooks-prompt = Segredo do webhook (whsec_…):{" "}
cli-webhooks-secret-not-read = o segredo não pôde ser lido
cli-webhooks-to = Para { $host } como { $body }, no máximo { $cap } solicitações por dia.
cli-webhooks-attempts = { $n ->
    [one] { $n } tentativa até agora.
   *[other] { $n } tentativas até agora.
}
webhooks-card = Webhooks
webhooks-card-says = Ações aprovadas podem ir para outro programa uma a uma, assinadas. Nada é enviado até você ligar e enviar: em Ações, Exportar aprovadas, ou com desire-path webhooks PROJECT --send. O segredo nunca é guardado no projeto.
webhooks-card-on = O envio é permitido
webhooks-card-url = Endereço
webhooks-card-hosts = Hosts para os quais se pode enviar, separados por vírgulas
webhooks-card-body = Forma
webhooks-card-cap = Máximo de solicitações por dia
webhooks-card-variable = Variável de ambiente com o segredo
webhooks-card-save = Salvar
webhooks-card-discard = Descartar
webhooks-card-latest = Últimas tentativas
webhooks-card-none = Nada foi enviado ainda.
send-webhooks-open = Enviar por webhook…
send-webhooks-title = Enviar ações aprovadas
send-webhooks-says = Cada ação vai para outro programa como mensagem assinada. O que é aceito é marcado como exportado; o que falha é tentado de novo quando você enviar da próxima vez.
send-webhooks-where = Para onde
send-webhooks-to = Para { $host }
send-webhooks-messages = mensagens
send-webhooks-too-long = são mais longas do que outros programas aceitam
send-webhooks-request = Solicitação { $at } de { $n }
send-webhooks-before = Anterior
send-webhooks-next = Próxima
send-webhooks-secret = Segredo
send-webhooks-secret-typed = Digitado aqui
send-webhooks-secret-variable = Da variável { $name }
send-webhooks-secret-keyring = Do chaveiro deste computador
send-webhooks-secret-field = Segredo do outro programa (whsec_…)
send-webhooks-keep = Guardar no chaveiro deste computador
send-webhooks-no-secret = Não há segredo com que assinar: digite-o, ou ponha-o onde o projeto o procura.
send-webhooks-confirm = { $n ->
    [one] { $n } mensagem sai deste computador. O que é enviado não pode ser retirado.
   *[other] { $n } mensagens saem deste computador. O que é enviado não pode ser retirado.
}
send-webhooks-send = { $n ->
    [0] Enviar
    [one] Enviar { $n } mensagem
   *[other] Enviar { $n } mensagens
}
send-webhooks-going = Enviando, uma mensagem após a outra. Outras alterações do projeto esperam até terminar.
send-webhooks-done-of = { $done } de { $n }
send-webhooks-attempts = Tentativas desta rodada
send-webhooks-changed = O projeto mudou desde que você olhou: veja de novo o que seria enviado.
send-webhooks-close = Fechar

## Exclusion audiences

exclusions-because = Deixado de fora porque
exclusions-recent-buyer = Comprou há pouco
exclusions-open-complaint = Reclamação em aberto
exclusions-nobody = Ninguém lhes escreve, para medir o efeito
exclusions-listed = Pessoas que a publicidade deixa de fora
exclusions-title = Quem a publicidade deixa de fora
exclusions-says = Para um público de exclusão: os anúncios de uma rede não são mostrados a estas pessoas. Não exige consentimento para publicidade, porque a mantém longe delas; quem recusou ser contado não está em nenhuma lista. Endereços e números saem como hashes onde a rede os aceita.
exclusions-recent-days = Comprou nos últimos dias
exclusions-button = Público de exclusão…
exclusions-counting = Contando quem a publicidade deixa de fora
cli-exclusions-are-for-ads = { $tool } não mostra anúncios: públicos de exclusão são para google-ads, meta, tiktok, x e linkedin
cli-exclusions-no-reason = "{ $word }" não é um motivo para deixar alguém de fora; há { $known }
cli-exclusions-listed-already = { $reason }: { $listed }, e { $n } que já estão na lista
cli-exclusions-nobody-fits = ninguém comprou há pouco, tem uma reclamação em aberto ou é deixado em paz para medir o efeito
cli-exclusions-nobody = ninguém está na lista: { $why }
cli-exclusions-as-of = como dizem os dados em seu fim, { $date }
cli-file-format-exclusions = um público de exclusão
cli-tool-is-for-actions-alone = { $tool } são feitas de ações, e aqueles para quem tudo fica como de costume não têm nenhuma: escolha uma ferramenta que aceite pessoas

## Content feeds

content-feed-variant = Variante
content-feed-audience-key = Chave de público
content-feed-content-id = Id do conteúdo
content-feed-from = De
content-feed-until = Até
content-feed-content = Conteúdo
content-feed-listed = Variantes de conteúdo para um site
cli-content-nothing = não há conteúdo a mostrar: aprove ações do tipo “Variante de conteúdo” para o site, ou ligue um playbook desse tipo para um segmento
cli-content-without-key = { $n ->
    [one] { $n } cliente não é conhecido por nenhum número, endereço ou dispositivo que um site pudesse conhecer, e não está no feed
   *[other] { $n } clientes não são conhecidos por nenhum número, endereço ou dispositivo que um site pudesse conhecer, e não estão no feed
}
cli-file-format-content = um feed de conteúdo

## Experiments of playbooks

experiments-removed-playbook = Playbook { $id }, removido

## The next two weeks

send-days-title = Calendário
send-days-planning = Planejando as próximas duas semanas
send-days-none = Nada está planejado: aprove propostas, e seus dias aparecem aqui.
send-days-says = { $n ->
    [one] { $n } mensagem está planejada para as próximas duas semanas
   *[other] { $n } mensagens estão planejadas para as próximas duas semanas
}
send-days-exported = , { $n } delas em arquivos já exportados
send-days-beyond = , { $n } mais tarde
send-days-page = , { $n } esperam no site
send-days-note = Mensagens · dias em { $zone } · pelo plano de uma exportação agora: consentimento, dias entre mensagens, capacidade e variantes como no arquivo
send-days-today = hoje
send-days-others = mais { $n }

## As usual

outbox-for-other-channels = são para canais que a ferramenta não atende
outbox-who = Quem
outbox-who-proposed = Os que recebem a ação
outbox-who-again = Os da última exportação de novo
outbox-again-says = As mesmas pessoas e mensagens da última exportação, para outra ferramenta. Já estão marcadas como exportadas; quem não concorda mais fica de fora.
cli-export-nothing-again = nenhuma exportação deixou em um arquivo alguém a quem se possa escrever de novo
outbox-listed-again = Ações aprovadas da última exportação, de novo
outbox-who-as-usual = Os que ficam como de costume
outbox-as-usual-says = Para eles a ação é omitida, para medir o que ela traz: um arquivo para o que você envia a todos de qualquer modo, sem a ação. Nada é marcado como exportado.

## What runs

results-running = Em andamento
results-running-row = { $name }: { $customers }, até { $until }
results-running-says = Já saíram; os dados ainda não falam de todos os dias deles.
