### Parcelight, português do Brasil. Palavras: GLOSSARY.md.
### O comprador é tratado por “você”. Países e datas chegam prontos: nada de “no/na” antes deles.

## Status: one or two words above the headline

status-pending = Sem movimentação
status-announced = Aguardando postagem
status-picked-up = Coletado
status-in-transit = Em trânsito
status-customs = Na alfândega
status-out-for-delivery = Saiu para entrega
status-attempt-failed = Entrega não realizada
status-ready-for-pickup = Aguardando retirada
status-delivered = Entregue
status-exception = Problema
status-returning = Em devolução
status-returned = Devolvido
status-cancelled = Cancelado
status-expired = Rastreio encerrado

## Headline: what is the case now, in one sentence without a full stop

headline-pending = A transportadora ainda não tem dados deste código
headline-announced = O vendedor gerou a etiqueta
headline-picked-up = A transportadora está com o seu pacote
headline-in-transit = Seu pacote está a caminho
headline-in-transit-country = Seu pacote está a caminho ({ $country })
headline-arrived = Chegou à unidade: { $place }
headline-departed = Saiu da unidade: { $place }
headline-left-country = Seu pacote saiu do país ({ $country })
headline-reached-country = Seu pacote chegou ao país ({ $country })
headline-customs-cleared = Liberado pela alfândega
headline-customs-cleared-country = Liberado pela alfândega ({ $country })
headline-handed-over = Com a transportadora que faz a entrega
headline-delivery-office = Na unidade de distribuição
headline-delivery-office-place = Na unidade de distribuição: { $place }
headline-customs = A alfândega está conferindo o seu pacote
headline-customs-country = Seu pacote está na alfândega ({ $country })
headline-customs-documents = A alfândega precisa de um documento deste pacote
headline-duty-unpaid = Há imposto a pagar por este pacote
headline-out-for-delivery = Seu pacote está com o entregador
headline-out-for-delivery-place = Seu pacote está com o entregador ({ $place })
headline-attempt-failed = O entregador não conseguiu entregar o seu pacote
headline-recipient-absent = O entregador não encontrou ninguém
headline-ready-for-pickup = Seu pacote está esperando por você
headline-ready-for-pickup-place = Retire o seu pacote aqui: { $place }
headline-delivered = Seu pacote chegou
headline-collected = Você retirou o seu pacote
headline-neighbour = Deixado com um vizinho
headline-safe-place = Deixado no local combinado
headline-exception = Algo deu errado no caminho
headline-held = Seu pacote está retido
headline-delay = Seu pacote está atrasado
headline-damaged = Seu pacote foi danificado
headline-lost = Seu pacote foi extraviado
headline-destroyed = Seu pacote foi descartado
headline-refused = A entrega foi recusada
headline-address = O endereço está errado ou incompleto
headline-returning = Voltando para o vendedor
headline-returned = De volta ao vendedor
headline-cancelled = Este pacote não será enviado
headline-expired = A transportadora parou de enviar atualizações

## Scans: one line of the history

event-announced = Etiqueta gerada
event-accepted = Postado pelo vendedor
event-arrived = Chegou a um centro de distribuição
event-departed = Saiu de um centro de distribuição
event-processed = Triado
event-in-transit = A caminho
event-left-country = Saiu do país
event-left-country-named = Saiu do país ({ $country })
event-reached-country = Chegou ao país de destino
event-reached-country-named = Chegou ao país ({ $country })
event-customs = Em fiscalização aduaneira
event-customs-started = Chegou à alfândega
event-customs-cleared = Fiscalização aduaneira finalizada
event-customs-documents = A alfândega pediu um documento
event-duty-unpaid = Aguardando pagamento do imposto
event-handed-over = Repassado à próxima transportadora
event-handed-over-named = Repassado à transportadora { $carrier }
event-delivery-office = Na unidade de distribuição
event-scheduled = Dia de entrega combinado
event-contacted = A transportadora entrou em contato
event-forwarded = Encaminhado para outro endereço
event-solved = Problema resolvido
event-out-for-delivery = Saiu para entrega
event-attempt-failed = Entrega não realizada
event-recipient-absent = Entrega não realizada: destinatário ausente
event-ready-for-pickup = Aguardando retirada
event-delivered = Entregue
event-signed = Entregue com assinatura
event-collected = Retirado
event-neighbour = Deixado com um vizinho
event-safe-place = Deixado no local combinado
event-exception = Problema informado
event-held = Retido
event-delay = Atrasado
event-weather = Atrasado pelo mau tempo
event-damaged = Danificado
event-lost = Extraviado
event-destroyed = Descartado
event-refused = Recusado
event-address = Endereço errado ou incompleto
event-returning = Em devolução ao vendedor
event-returned = Devolvido ao vendedor
event-cancelled = Cancelado
event-expired = Rastreio encerrado
event-pending = Registrado

## Arrival

arrival-expected = Previsão de chegada
arrival-arrived = Chegou
arrival-collect = Retirar até
arrival-returned = Devolvido em
arrival-today = Hoje
arrival-tomorrow = Amanhã
arrival-by = Até { $day }
arrival-likely = Mais provável: { $day }
arrival-none-not-sent = Sem data antes da primeira movimentação
arrival-none-held = Sem data enquanto estiver retido
arrival-none-will-not-come = Nenhuma chegada prevista
arrival-none-no-news = Sem notícias, não há data
arrival-none-estimate = Sem data no momento
source-carrier = Da transportadora
source-estimate = Estimativa
source-shop = Prometido pela loja
source-late = A data informada antes já passou: { $day }
days-left = { $days ->
    [0] Hoje é o último dia
    [one] Falta { $days } dia
    [many] Faltam { $days } de dias
   *[other] Faltam { $days } dias
  }
week-label = Os próximos dias
week-today = hoje
week-possible = possível
week-likely = mais provável
week-closed = sem entrega
why-title = Por que esta data
stage-days = { $least ->
    [one] { $least } dia útil
    [many] { $least } de dias úteis
   *[other] { $least } dias úteis
  }
stage-days-range = { $least }–{ $most ->
    [one] { $most } dia útil
    [many] { $most } de dias úteis
   *[other] { $most } dias úteis
  }
stage-days-up-to = até { $most ->
    [one] { $most } dia útil
    [many] { $most } de dias úteis
   *[other] { $most } dias úteis
  }
stage-first-mile = Do vendedor à transportadora
stage-origin = Trajeto no país de origem
stage-export-customs = Alfândega na exportação
stage-line-haul = Entre os países
stage-import-customs = Alfândega na importação
stage-destination = Trajeto no seu país
stage-last-mile = Entrega
stages-title = Etapa por etapa
stage-line = { $stage }: { $time }
stage-usual = em geral { $time }
stage-now = em geral { $time }, até agora { $days }
stage-now-less = em geral { $time }, até agora menos de um
stage-took = levou { $days }, em geral { $time }
stage-took-less = levou menos de um dia útil, em geral { $time }
stage-inferred = Sem movimentação própria: deduzida do que veio depois
first-mile-inferred = Sem registro de coleta: deduzida da primeira movimentação, { $time }
first-mile-not-reported = Esta transportadora não informa
inferred-from-scans = { $place } (deduzido das movimentações)

## Progress: four or five stops, a word or two each

step-announced = Etiqueta gerada
step-first-mile = Postado
step-origin = A caminho
step-left = Saída ({ $country })
step-left-unnamed = No exterior
step-customs = Alfândega
step-arrived = Chegada ({ $country })
step-arrived-unnamed = No seu país
step-last-mile = Saiu para entrega
step-pickup = Para retirar
step-delivered = Entregue
step-returning = Em devolução
step-returned = Devolvido
progress-label = Andamento
progress-next = A seguir: { $step }

## Problems: the title says what to do or expect, then what to do, then what follows

problem-not-handed-over = O vendedor ainda não postou o pacote
problem-not-handed-over-do = Pergunte ao vendedor se o pacote foi enviado.
problem-not-handed-over-next = A primeira movimentação aparece aqui assim que existir. Se não houver nenhuma até { $day }, peça o reembolso ao vendedor.
problem-first-scan-due = Primeira movimentação prevista até { $day }
problem-first-scan-do = Até lá, você não precisa fazer nada. Se não houver movimentação, pergunte ao vendedor.
problem-first-scan-next = O vendedor entrega o pacote à transportadora. Uma movimentação pode levar até 2 horas para aparecer aqui.
problem-no-movement = { $days ->
    [one] Sem novidades há { $days } dia
    [many] Sem novidades há { $days } de dias
   *[other] Sem novidades há { $days } dias
  }
problem-no-movement-do = Em rotas longas, é comum passar alguns dias sem novidades. Por enquanto, você não precisa fazer nada.
problem-no-movement-warn = Peça ao vendedor que consulte a transportadora.
problem-no-movement-claim = Peça ao vendedor o reembolso ou um novo envio: um pacote sem novidades há tanto tempo pode estar extraviado.
problem-ask-by = Se nada mudar até { $day }, peça ao vendedor que consulte a transportadora.
problem-refund-by = Se nada mudar até { $day }, peça ao vendedor o reembolso ou um novo envio.
problem-claim-by = Abra a reclamação até { $day }: depois disso, muitas transportadoras não aceitam mais.
problem-customs-hold = Na alfândega desde { $day }
problem-customs-hold-do = Você não precisa fazer nada, a não ser que a alfândega ou a transportadora escreva para você.
problem-customs-documents = A alfândega precisa de um documento seu
problem-customs-documents-do = Envie à transportadora a nota fiscal ou o comprovante de pagamento, com o código de rastreio.
problem-customs-documents-next = O pacote segue quando a alfândega receber o documento. Sem ele, o pacote volta.
problem-duty-unpaid = Pague o imposto de importação
problem-duty-unpaid-do = Pague no site oficial da transportadora ou em uma agência dela. Não abra links de mensagens de desconhecidos.
problem-duty-unpaid-next = O pacote é liberado após o pagamento.
problem-address = Informe o seu endereço completo à transportadora
problem-address-do = Informe à transportadora, ou ao vendedor, o endereço completo e um telefone.
problem-address-next = O pacote fica aguardando e volta se ninguém responder.
problem-attempt-failed = O entregador foi ao endereço e não conseguiu entregar
problem-attempt-failed-do = Veja se há um aviso, ou peça à transportadora outro dia ou um ponto de retirada.
problem-attempt-failed-next = A maioria das transportadoras tenta de novo no próximo dia útil.
problem-attempt-failed-next-day = A maioria das transportadoras tenta de novo no próximo dia útil: { $day }
problem-attempt-planned = Nova tentativa de entrega: { $day }
problem-refused = A entrega foi recusada
problem-refused-do = Se foi um engano, ligue hoje para a transportadora.
problem-refused-next = O pacote volta para o vendedor.
problem-pickup = Retire o seu pacote
problem-pickup-until = Retire o seu pacote até { $day }
problem-pickup-do = Leve um documento com foto e o código de rastreio.
problem-pickup-next = Depois do prazo, o pacote volta para o vendedor.
problem-late = Atrasado: era esperado até { $day }
problem-late-do = Por enquanto, você não precisa fazer nada.
problem-may-be-late = Pode atrasar: costuma chegar até { $day }
problem-disruption = A transportadora informa um atraso
problem-disruption-until = Entregas mais lentas até { $day }
problem-disruption-next = O pacote segue assim que a transportadora puder movimentá-lo.
problem-damaged = O pacote foi danificado
problem-damaged-do = Peça ao vendedor um novo envio ou o reembolso. Se você receber o pacote, guarde fotos.
problem-lost = O pacote foi extraviado
problem-lost-do = Peça ao vendedor o reembolso ou um novo envio.
problem-destroyed = O pacote foi descartado
problem-destroyed-do = Pergunte o motivo ao vendedor e peça o reembolso.
problem-returned = O pacote está voltando para o vendedor
problem-returned-do = Peça ao vendedor o reembolso ou um novo envio.
problem-cancelled = O envio foi cancelado
problem-cancelled-do = Pergunte ao vendedor se haverá um novo envio.
problem-exception = A transportadora informa um problema
problem-exception-do = Leia no histórico o que a transportadora diz e fale com ela, com o código de rastreio em mãos.
problem-updates-ended = Não são esperadas mais atualizações
problem-updates-ended-do = Se o pacote não chegou, fale já com o vendedor: reclamações têm prazo.
problem-do-label = O que fazer
problem-next-label = O que acontece depois
problem-since-label = Desde
problem-why-label = Motivo
problem-where-label = Onde
problem-contact-label = Quem pode ajudar
contact-carrier = { $carrier }, com o código { $number }
contact-carrier-unnamed = A transportadora, com o código { $number }
contact-seller = O vendedor, com o número do seu pedido
why-updates-ended = Em geral, as transportadoras param de informar sobre um código 30 dias após o envio.
why-customs-inspection = A alfândega está inspecionando o pacote
why-customs-delay = A alfândega está mais lenta do que o normal
why-absent = Não havia ninguém
why-closed = O estabelecimento estava fechado
why-moved = O destinatário se mudou
why-pickup-missed = Não foi retirado a tempo
why-weather = O mau tempo
why-strike = Uma greve
why-holiday = Fechado por feriado
why-peak-season = Mais pacotes do que o normal
why-capacity = Não coube no veículo
why-flight-delay = O voo atrasou
why-missorted = Foi enviado para o lugar errado
why-security = Uma verificação de segurança
why-held = A transportadora está retendo o pacote
why-payment = Ainda há algo a pagar
why-rejected = A transportadora não aceita o pacote
why-identity = Não foi possível identificar o destinatário

## Solved: said once, when a problem is over

solved-handed-over = Resolvido: a transportadora está com o seu pacote
solved-movement = Resolvido: o seu pacote voltou a se movimentar
solved-customs = Resolvido: a alfândega liberou o seu pacote
solved-duty = Resolvido: o imposto está pago
solved-address = Resolvido: a transportadora tem o seu endereço
solved-attempt = Resolvido: o seu pacote está de novo a caminho
solved-late = Resolvido: há uma nova data de chegada
solved-other = Resolvido: o problema terminou

## Failures: what the buyer reads when there is nothing new to show

failure-not-found = Este código ainda não foi encontrado
failure-not-found-do = Um código novo pode levar um ou dois dias para aparecer. Confira se é o mesmo da mensagem de envio.
failure-invalid-number = Isto não parece um código de rastreio
failure-invalid-number-do = Compare, caractere por caractere, com a mensagem de envio.
failure-unauthorized = O rastreio da loja não está configurado corretamente
failure-unauthorized-do = Por favor, avise a loja. O seu pacote não é afetado.
failure-quota = O rastreio da loja atingiu o limite de hoje
failure-quota-do = Tente amanhã ou pergunte à loja. O seu pacote não é afetado.
failure-rate-limited = Consultas demais ao mesmo tempo
failure-rate-limited-do = Tente de novo em alguns minutos.
failure-bad-request = O rastreio da loja não entendeu a consulta
failure-bad-request-do = Por favor, avise a loja. O seu pacote não é afetado.
failure-server = O serviço de rastreio não está funcionando no momento
failure-server-do = Tente mais tarde. O seu pacote não é afetado.
failure-bad-response = Não foi possível ler a resposta
failure-bad-response-do = Tente mais tarde. Se continuar assim, avise a loja.
failure-empty = A resposta veio vazia
failure-empty-do = Tente daqui a pouco. Se continuar assim, avise a loja.
failure-page = Veio uma página da web em vez dos dados de rastreio
failure-page-do = Talvez seja preciso entrar de novo na loja. Depois, tente outra vez.
failure-unknown-shape = Isto não é uma resposta de rastreio
failure-unknown-shape-do = Por favor, avise a loja. O seu pacote não é afetado.
failure-too-large = A resposta é grande demais para ser lida
failure-too-large-do = Por favor, avise a loja. O seu pacote não é afetado.
failure-network = Não foi possível acessar o serviço de rastreio
failure-network-do = Verifique a sua conexão e tente de novo.
failure-timeout = O serviço de rastreio demorou demais
failure-timeout-do = Tente daqui a pouco.
failure-offline = Você está sem internet
failure-offline-do = Conecte-se à internet e tente de novo.
failure-kept = O último estado conhecido continua na página.
try-again = Tentar de novo

## Around it

parcel-label = Pacote { $number }
parcel-label-unnamed = Pacote
loading = Procurando o seu pacote
tracking-number = Código de rastreio
copy-number = Copiar o código { $number }
copied = Copiado
updated = Atualizado { $ago }
updated-now = Atualizado agora mesmo
refresh = Atualizar
announcement = { $headline }. { $arrival }
history-title = Histórico
history-empty = Ainda não há movimentações.
history-more = { $count ->
    [one] { $count } movimentação anterior
    [many] { $count } de movimentações anteriores
   *[other] { $count } movimentações anteriores
  }
expected = Previsto
no-time = Horário não informado
details-title = Detalhes
details-carrier = Transportadora
details-now-with = Transportadora atual
details-its-number = Código atual
details-first-with = Primeira transportadora
details-first-scan = Primeira movimentação
details-replaces = Substitui o código
details-from-to = Trajeto
details-from = País de origem
details-to = País de destino
from-to = { $from } → { $to }
place-in-country = { $place }, { $country }
day-and-time = { $day }, { $time }
other-parcels = { $count ->
    [one] Mais { $count } pacote nesta resposta
    [many] Mais { $count } de pacotes nesta resposta
   *[other] Mais { $count } pacotes nesta resposta
  }
list-close = Ver menos
